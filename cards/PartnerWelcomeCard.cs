using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>The first thing a partner sees: what will come here and what it asks of them.</summary>
public static class PartnerWelcomeCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Onboarding.Partner.Fallback"],
            Body =
            [
                Text.Heading(texts["Onboarding.Partner.Title"]),
                Text.Line(texts["Onboarding.Partner.What"], Spacing.Small),
                Text.Quiet(texts["Onboarding.Partner." + view.Role]),
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
