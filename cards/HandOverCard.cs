using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>A follow-up in the partner's personal chat. Verbs handover.accept, handover.decline (input why), handover.done; after an answer it shows the answer.</summary>
public static class HandOverCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The follow-up.</summary>
        public required FollowUp FollowUp { get; init; }
        /// <summary>The leader's name or title.</summary>
        public required string From { get; init; }
        /// <summary>The customer's name.</summary>
        public required string Customer { get; init; }
        /// <summary>How the contact was ("a call", "a visit"), in a few words.</summary>
        public required string After { get; init; }
        /// <summary>Today in the partner's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>True to ask for the word why not.</summary>
        public bool AskWhy { get; init; }
        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
