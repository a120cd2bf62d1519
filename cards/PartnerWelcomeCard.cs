using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>The first thing a partner sees: what will come here and what it asks of them.</summary>
public static class PartnerWelcomeCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var role = Terms.The(view.Role);
        const string What = "IT leaders meet customers, and some of what they hear is yours to act on.";
        return new()
        {
            FallbackText = What + " I bring it here, one card at a time.",
            Body =
            [
                Text.Heading("What customers tell IT"),
                Text.Line(What + " I bring it here as one card with the reason: take it, or say in a word why not. The leader hears your answer at once.", Spacing.Small),
                Text.Quiet("You are " + role + " here. Nothing comes unless a leader sends it."),
            ],
        };
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The partner's role.</summary>
        public required PartnerRole Role { get; init; }
    }
}
