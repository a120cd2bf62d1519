using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Views;

/// <summary>
/// A contact is taken back or brought back: what a partner has not answered goes and comes with it, on the partner's card; who took it
/// already keeps it, and both are told.
/// </summary>
internal static class TakenBackWithContact
{
    /// <summary>What partners and the leader read once a contact is taken back; nothing where it was so before.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> TellAsync(TurnContext context, InteractionDetails undone)
    {
        if (undone.Interaction.DeletedAt != context.Now)
        {
            return [];
        }

        var replies = new List<Reply>();
        var calledBack = undone.FollowUps.Where(static followUp => followUp.IsTakenBackWithContact).ToList();
        foreach (var followUp in calledBack)
        {
            replies.AddRange(await ShowAsync(context, followUp));
        }

        if (calledBack.Count > 0)
        {
            replies.Add(new Reply.Say(context.Notice(context.Texts["FollowUps.CalledBackWithContact", To(calledBack, context.Texts)])));
        }

        foreach (var taken in undone.FollowUps.Where(static followUp => followUp.State == FollowUpState.Accepted))
        {
            replies.Add(new Reply.Say(context.Notice(
                context.Texts.Numbers.Capital(context.Texts[
                    "FollowUps.TakenStays", context.Texts.Terms.The(taken.Role), context.Texts.About(taken), undone.Customer.Name]),
                new CardButton(context.Texts["FollowUps.Recall"], CardVerbs.FollowUpRecall, FollowUpButton.Values(taken.Id)))));
            replies.AddRange(await NewsAsync(context, undone, taken, "FollowUps.NewsContactTakenBack"));
        }

        return replies;
    }

    /// <summary>What partners and the leader read once a contact is brought back.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="before">The contact as it was taken back.</param>
    /// <param name="restored">The contact as it is now.</param>
    public static async ValueTask<IReadOnlyList<Reply>> TellAgainAsync(
        TurnContext context, InteractionDetails before, InteractionDetails restored)
    {
        if (before.Interaction.DeletedAt is null)
        {
            return [];
        }

        var replies = new List<Reply>();
        var again = restored.FollowUps
            .Where(now => before.FollowUps.Any(one => one.Id == now.Id && one.IsTakenBackWithContact) && now.State == FollowUpState.Sent)
            .ToList();
        foreach (var followUp in again)
        {
            replies.AddRange(await ShowAsync(context, followUp));
        }

        if (again.Count > 0)
        {
            replies.Add(new Reply.Say(context.Notice(context.Texts["FollowUps.SentAgainWithContact", To(again, context.Texts)])));
        }

        foreach (var taken in restored.FollowUps.Where(static followUp => followUp.State == FollowUpState.Accepted))
        {
            replies.AddRange(await NewsAsync(context, restored, taken, "FollowUps.NewsContactAgain"));
        }

        return replies;
    }

    /// <summary>The partner's card as it is now, and the reminders of what is open there.</summary>
    private static async ValueTask<IReadOnlyList<Reply>> ShowAsync(TurnContext context, FollowUp followUp)
    {
        if (followUp.Partner is not { } id || await context.Store.People.FindAsync(id) is not { } partner)
        {
            return [];
        }

        await FollowUpReminder.PlanAsync(context.Store, followUp, partner, context.Now);
        var held = await HandedFollowUp.ReadAsync(context.Store, followUp, context.Texts, context.Now);
        return [new CardUpdate(held.CardKey, held.CardFor(partner, context.Now))];
    }

    private static async ValueTask<IReadOnlyList<Reply>> NewsAsync(
        TurnContext context, InteractionDetails logged, FollowUp taken, string news)
    {
        if (taken.Partner is not { } id || await context.Store.People.FindAsync(id) is not { Reachable: true } partner)
        {
            return [];
        }

        var texts = Localizer.For(partner.ReadsIn);
        return
        [
            new DirectMessage(
                id,
                NoticeCards.Of(texts, texts[news, context.Leader.Name, texts.About(taken), logged.Customer.Name]),
                MessageKey.HandedOver(id, taken, context.Now)),
        ];
    }

    private static string To(IEnumerable<FollowUp> followUps, Localizer texts) =>
        texts.Numbers.And([.. followUps.Select(followUp => texts.Terms.To(followUp.Role)).Distinct(StringComparer.Ordinal)]);
}
