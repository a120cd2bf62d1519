using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>What a partner's step brings to the leader: the card as it is now, and the news in a line.</summary>
internal static class TellLeader
{
    /// <param name="context">The partner's turn.</param>
    /// <param name="held">The follow-up as it is now.</param>
    /// <param name="leader">Who is told.</param>
    /// <param name="before">The follow-up as it was before the step.</param>
    public static async ValueTask<IReadOnlyList<Reply>> OfAsync(TurnContext context, HandedFollowUp held, Leader leader, FollowUp before)
    {
        var (followUp, logged) = (held.FollowUp, held.LoggedNow!);
        var (texts, today) = (Localizer.For(leader.Locale), context.Now.InZone(leader.Zone).Date);
        var other = followUp is { State: FollowUpState.Swapped, PassedTo: { } role }
            ? FollowUpSwap.ForOther(followUp, ThemeFor(role, logged.Interaction), logged.FollowUps, today, context.Now)
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

        var isReopened = before.State == FollowUpState.Done && followUp.State != FollowUpState.Done;
        var news = News(followUp, isReopened, logged, other, texts);
        if (other is not null)
        {
            var lines = await FollowUpLines.ReadAsync(context.Store, leader.Id, texts, today);
            news += "\n" + lines.Draft(other, logged.Interaction); // Nothing leaves that its leader has not seen.
        }

        replies.Add(new DirectMessage(
            leader.Id,
            NoticeCards.Of(texts, news, [.. Steps(other, today, texts)]),
            isReopened ? MessageKey.Reopened(followUp, context.Now)
            : followUp.Result is null ? MessageKey.Answer(followUp) : MessageKey.Result(followUp)));
        return replies;
    }

    /// <summary>What was heard is about something else to another partner.</summary>
    private static string ThemeFor(PartnerRole role, Interaction contact) => string.IsNullOrWhiteSpace(contact.Insight)
        ? Themes.GeneralOf(role)
        : InsightTopics.Known.NearestTheme(role, contact.Insight);

    private static IEnumerable<CardButton> Steps(FollowUp? other, LocalDate today, Localizer texts) => other is null ? [] :
    [
        new(
            texts["FollowUps.SendTo." + other.Role],
            CardVerbs.FollowUpSend,
            FollowUpButton.SeenValues(other.Id, FollowUpSteps.DueIfSent(other, today))),
        new(texts["FollowUps.NotThisOne"], CardVerbs.FollowUpDismiss, FollowUpButton.Values(other.Id)),
    ];

    private static string News(FollowUp followUp, bool isReopened, InteractionDetails logged, FollowUp? other, Localizer texts)
    {
        var (theme, customer) = (texts.About(followUp), logged.Customer.Name);
        return followUp switch
        {
            _ when isReopened => texts.Numbers.Capital(texts["FollowUps.NewsReopened", texts.Terms.The(followUp.Role), theme, customer]),
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
            { LeaderOwns: true } => WithLine(
                texts.Numbers.Capital(texts["FollowUps.NewsSupports", texts.Terms.The(followUp.Role), theme, customer]), followUp.Answer),
            _ => WithLine(texts["FollowUps.NewsTaken." + followUp.Role, theme, customer], followUp.Answer),
        };

        string WithLine(string sentence, string? line) => line is null ? sentence : sentence + " " + texts.Numbers.Quoted(line);
    }
}
