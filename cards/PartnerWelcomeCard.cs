using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>The first thing a partner sees: what will come here and what it asks of them.</summary>
public static class PartnerWelcomeCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view) => new() { FallbackText = view.ToString() };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The partner's role.</summary>
        public required PartnerRole Role { get; init; }
    }
}
