using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>The first question to whoever comes: what are you here for?</summary>
public static class HereForCard
{
    private static readonly PartnerRole[] Roles = [PartnerRole.Cmo, PartnerRole.Cco, PartnerRole.Sales];

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var title = texts[view.WhichRole ? "Onboarding.HereFor.WhichRole" : "Onboarding.HereFor.Title"];
        return new()
        {
            Lang = texts.Language,
            FallbackText = title,
            Body =
            [
                Text.Heading(title),
                .. Beneath(view, texts) is { } line ? [Text.Quiet(line)] : Array.Empty<CardElement>(),
                .. Buttons.Rows([.. view.WhichRole ? RoleButtons(texts) : Answers(texts)]),
            ],
        };
    }

    private static string? Beneath(View view, Localizer texts) => view switch
    {
        { WhichRole: true } => texts["Onboarding.HereFor.AdminDecides"],
        { Claims: { } role } => texts["Onboarding.HereFor.Claimed", texts.Terms.The(role)],
        { IsAgain: true } => null,
        _ => texts["Onboarding.HereFor.Why"],
    };

    private static IEnumerable<CardAction> Answers(Localizer texts) =>
    [
        Buttons.First(texts["Onboarding.HereFor.Leading"], CardVerbs.HereForChoose, new HereForButton(HereFor.Leading).Data()),
        Buttons.Do(texts["Onboarding.HereFor.Partnering"], CardVerbs.HereForChoose, new HereForButton(HereFor.Partnering).Data()),
        Buttons.Do(texts["Onboarding.HereFor.Administration"], CardVerbs.HereForChoose, new HereForButton(HereFor.Administration).Data()),
    ];

    private static IEnumerable<CardAction> RoleButtons(Localizer texts) =>
    [
        .. Roles.Select(role => Buttons.Do(
            texts.Numbers.Capital(texts.Terms.Of(role)), CardVerbs.HereForChoose, new HereForButton(HereFor.Partnering, role).Data())),
        Buttons.More(texts["Onboarding.HereFor.None"], CardVerbs.HereForChoose),
    ];

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>True to ask a partner for the role.</summary>
        public bool WhichRole { get; init; }

        /// <summary>True for who was just asked: what the coach does is not said twice.</summary>
        public bool IsAgain { get; init; }

        /// <summary>The role that the reader said they hold, where no admin has decided yet.</summary>
        public PartnerRole? Claims { get; init; }
    }
}
