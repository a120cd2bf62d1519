
namespace CioCoachBot.Cards;

/// <summary>What the coach can do, with examples that work when typed literally; also the answer to what it did not understand, with the two likeliest actions in front.</summary>
public static class HelpCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>One or two sentences above; null for the plain help.</summary>
        public string? Lead { get; init; }
        /// <summary>True for a reader who is a leader; a partner's help is shorter.</summary>
        public bool ForLeader { get; init; } = true;
        /// <summary>True for admins: adds their commands.</summary>
        public bool ForAdmin { get; init; }
        /// <summary>True to show only the lead and the two likeliest actions (log.form, week.show).</summary>
        public bool Brief { get; init; }
    }
}
