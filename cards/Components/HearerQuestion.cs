using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards.Components;

/// <summary>Who should hear an insight of which nothing is sure: one line and a button for each partner who was not there.</summary>
internal static class HearerQuestion
{
    public static IEnumerable<CardElement> Of(string asked, Interaction contact, Localizer texts) =>
    [
        new Container([Text.Rich(null, Text.Bold(asked)), .. Rows(Offers(contact, texts))])
        {
            Style = Ground.Emphasis,
            Spacing = Spacing.Medium,
        },
    ];

    /// <summary>The partners beside each other, and under them that it is for nobody.</summary>
    private static IEnumerable<ActionSet> Rows(IReadOnlyList<ExecuteAction> offers) =>
        [Buttons.Answers(offers.SkipLast(1)), Buttons.Answers(offers.TakeLast(1))];

    /// <summary>The question, so that its answer can be typed.</summary>
    public static Question Asked(string asked, Interaction contact, Localizer texts)
    {
        var offers = Offers(contact, texts);
        return Question.Of(asked, offers) with { No = Question.Of(offers[^1]) };
    }

    private static IReadOnlyList<ExecuteAction> Offers(Interaction contact, Localizer texts) =>
    [
        .. Enum.GetValues<PartnerRole>().Except(contact.Partners).Select(role => Buttons.Do(
            texts["FollowUps.Who." + role], CardVerbs.FollowUpWho, HearerButton.Data(contact.Id, role))),
        Buttons.Do(texts["FollowUps.Who.Nobody"], CardVerbs.FollowUpWho, HearerButton.Data(contact.Id, null)),
    ];
}
