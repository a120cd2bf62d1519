using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What was saved, this week against the target, up to three follow-ups, Undo and Edit. It replaces the form.</summary>
public static class ConfirmationCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>How the first line begins: Saved, Changed, Restored.</summary>
        public required string Headline { get; init; }
        /// <summary>The interaction.</summary>
        public required Interaction Interaction { get; init; }
        /// <summary>The customer's name.</summary>
        public required string Customer { get; init; }
        /// <summary>Today in the leader's zone, so that days read as people say them.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>Minutes of the week in which the interaction was.</summary>
        public required int WeekMinutes { get; init; }
        /// <summary>The target of that week in minutes.</summary>
        public required int TargetMinutes { get; init; }
        /// <summary>The Monday of that week.</summary>
        public required LocalDate WeekMonday { get; init; }
        /// <summary>What was promised in it.</summary>
        public IReadOnlyList<(string Text, LocalDate Due)> Promises { get; init; } = [];
        /// <summary>The follow-ups with their present state, at most three.</summary>
        public IReadOnlyList<FollowUpLine> FollowUps { get; init; } = [];
        /// <summary>True after Undo: only one line and Restore are shown.</summary>
        public bool Undone { get; init; }
    }
}
