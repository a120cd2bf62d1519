using CioCoachBot.Coach;

namespace CioCoachBot.Cards;

/// <summary>The weekly question.</summary>
public static class PromptCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Minutes so far this week.</summary>
        public required int Minutes { get; init; }
        /// <summary>This week's target in minutes.</summary>
        public required int TargetMinutes { get; init; }
        /// <summary>At most two customers that the leader meets often, each with the usual minutes: one tap logs it for today.</summary>
        public IReadOnlyList<(CustomerId Id, string Name, int Minutes)> Usual { get; init; } = [];
        /// <summary>True to show the reason of the prompt (after "Why this?").</summary>
        public bool Why { get; init; }
    }
}
