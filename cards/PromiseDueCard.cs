using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>A promise that is due today. Verbs promise.kept, promise.move (input due), promise.broken; data promiseId.</summary>
public static class PromiseDueCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The promise.</summary>
        public required Coach.Promises.Promise Promise { get; init; }
        /// <summary>The customer's name.</summary>
        public required string Customer { get; init; }
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>True to ask for another day.</summary>
        public bool AskDate { get; init; }
        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
