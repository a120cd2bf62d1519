using CioCoachBot.Coach.Digests;

namespace CioCoachBot.Cards;

/// <summary>The weekly digest: team total against target, a chart and a table of leaders, who was heard, follow-ups done.</summary>
public static class DigestCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The facts.</summary>
        public required DigestFacts Facts { get; init; }
        /// <summary>True for an example with made-up figures, and it says so.</summary>
        public bool Example { get; init; }
    }
}
