using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What is open: a leader's with partners, or a partner's own.</summary>
public static class FollowUpsCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Today in the reader's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>The leader's follow-ups, soonest due first, at most ten shown.</summary>
        public IReadOnlyList<FollowUpLine> Mine { get; init; } = [];
        /// <summary>Those that leaders sent to the reader: with the sender's name, at most ten shown.</summary>
        public IReadOnlyList<(FollowUpLine Line, string From)> ForMe { get; init; } = [];
    }
}
