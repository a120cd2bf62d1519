
namespace CioCoachBot.Cards;

/// <summary>A sentence, and at most three buttons.</summary>
public static class NoticeCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The sentence. May hold names and other people's words: it is set as plain text, never as markdown.</summary>
        public required string Text { get; init; }
        /// <summary>A bold word or two in front; null for none.</summary>
        public string? Headline { get; init; }
        /// <summary>The buttons: title, verb and data.</summary>
        public IReadOnlyList<CardButton> Buttons { get; init; } = [];
    }
}
