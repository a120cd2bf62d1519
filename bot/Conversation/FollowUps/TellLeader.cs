using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>What a partner's step brings to the leader: the card as it is now, and the news in a line.</summary>
internal static class TellLeader
{
    public static async ValueTask<IReadOnlyList<Reply>> OfAsync(TurnContext context, HandedFollowUp held, Leader leader)
    {
        var (followUp, logged) = (held.FollowUp, held.LoggedNow!);
        var other = followUp.State == FollowUpState.Swapped
            ? FollowUpSwap.ForOther(followUp, logged.FollowUps, context.Now.InZone(leader.Zone).Date, context.Now)
            : null;
        if (other is not null)
        {
            await context.Store.FollowUps.SaveAsync(other);
            logged = logged with { FollowUps = [.. logged.FollowUps, other] };
        }

        var replies = new List<Reply>();
        if (logged.Interaction.DeletedAt is null)
        {
            var card = await Confirmation.CardAsync(context.Store, leader, logged, Confirmation.Saved, context.Now);
            replies.Add(new CardUpdate(logged.CardKey, card));
        }

        var texts = Localizer.For(leader.Locale);
        replies.Add(new DirectMessage(
            leader.Id,
            NoticeCards.Of(texts, News(followUp, logged, other, texts), [.. Steps(other, texts)]),
            followUp.Result is null ? MessageKey.Answer(followUp) : MessageKey.Result(followUp)));
        return replies;
    }

    private static IEnumerable<CardButton> Steps(FollowUp? other, Localizer texts) => other is null ? [] :
    [
        new(texts["FollowUps.SendTo." + other.Role], CardVerbs.FollowUpSend, FollowUpButton.Values(other.Id)),
        new(texts["FollowUps.NotThisOne"], CardVerbs.FollowUpDismiss, FollowUpButton.Values(other.Id)),
    ];

    private static string News(FollowUp followUp, InteractionDetails logged, FollowUp? other, Localizer texts)
    {
        var (theme, customer) = (texts.About(followUp), logged.Customer.Name);
        return followUp switch
        {
            { State: FollowUpState.Declined, Answer: { } why } =>
                texts["FollowUps.NewsDeclinedBecause." + followUp.Role, theme, customer, texts.Numbers.Quoted(why)],
            { State: FollowUpState.Declined } => texts["FollowUps.NewsDeclined." + followUp.Role, theme, customer],
            { Result: { } result } when OutcomeWords.Read(followUp.Outcome).Said == result =>
                $"{WithLine(texts["FollowUps.NewsDone." + followUp.Role, theme, customer], followUp.Outcome)} {texts["FollowUps.Result." + result]}",
            { Result: { } result } =>
                texts.Numbers.Capital(texts["FollowUps.NewsResult", theme, customer, texts["FollowUps.Result." + result]]),
            { State: FollowUpState.Done } => WithLine(texts["FollowUps.NewsDone." + followUp.Role, theme, customer], followUp.Outcome),
            { State: FollowUpState.Swapped, PassedTo: { } role } => WithLine(
                texts[(other is null ? "FollowUps.NewsSwappedOnly." : "FollowUps.NewsSwapped.") + followUp.Role,
                    theme, customer, texts.Terms.For(role)],
                followUp.Answer),
            { State: FollowUpState.Sent } => texts.Numbers.Capital(
                texts["FollowUps.NewsReopened", texts.Terms.The(followUp.Role), theme, customer]),
            { LeaderOwns: true } => WithLine(
                texts.Numbers.Capital(texts["FollowUps.NewsSupports", texts.Terms.The(followUp.Role), theme, customer]), followUp.Answer),
            _ => WithLine(texts["FollowUps.NewsTaken." + followUp.Role, theme, customer], followUp.Answer),
        };

        string WithLine(string sentence, string? line) => line is null ? sentence : sentence + " " + texts.Numbers.Quoted(line);
    }
}
