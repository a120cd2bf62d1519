using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>My week: figure, bar, trend of four weeks, and what was logged.</summary>
public static class WeekCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The week's Monday.</summary>
        public required LocalDate Monday { get; init; }
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>Minutes so far.</summary>
        public required int Minutes { get; init; }
        /// <summary>Of which indirect (observation, digital listening).</summary>
        public required int IndirectMinutes { get; init; }
        /// <summary>The target in minutes.</summary>
        public required int TargetMinutes { get; init; }
        /// <summary>The last four full weeks, oldest first: Monday, minutes, target.</summary>
        public IReadOnlyList<(LocalDate Monday, int Minutes, int TargetMinutes)> Trend { get; init; } = [];
        /// <summary>What was logged this week, latest first.</summary>
        public IReadOnlyList<(Interaction Interaction, string Customer)> Interactions { get; init; } = [];
        /// <summary>How many follow-ups are open.</summary>
        public int OpenFollowUps { get; init; }
    }
}
