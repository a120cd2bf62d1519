using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Conversation.Logging;

/// <summary>
/// A customer who contributes is owed an acknowledgement of who they are and of what they need [Gartner: the implicit promise]. What was
/// heard from one opens it as a promise, once in four weeks; where something was promised in the same breath, that is it, and where
/// something is owed to them already, they will hear. Who is met again has heard. Small talk, and
/// what is nobody's matter, owes nothing.
/// </summary>
internal static class Acknowledgement
{
    private const int Days = 28;

    /// <summary>The contact with what is owed for what was heard in it.</summary>
    public static async ValueTask<LogEntry> OwingAsync(this TurnContext context, LogEntry entry)
    {
        await SettleAsync(context, entry);
        return entry is { Customer: { Model: EngagementModel.Contributing or EngagementModel.Partnering } customer, Insight: { } insight, Promises.Count: 0 }
            && InsightTopics.Known.Read(insight) is not { Themes.Count: 0, IsUnsure: false }
            && !await HearsAsync(context, customer.Id)
            ? entry with { Promises = [(context.Texts.Acknowledgement(), PromiseRules.DefaultDue(context.Today))] }
            : entry;
    }

    /// <summary>Whoever is met again has heard.</summary>
    private static async ValueTask SettleAsync(TurnContext context, LogEntry entry)
    {
        foreach (var promise in entry.Customer is null ? [] : await context.Store.Promises.OpenOfLeaderAsync(context.Me))
        {
            if (promise.Customer == entry.Customer!.Id && AcknowledgementTexts.IsAcknowledgement(promise.Text))
            {
                var settled = promise with { State = PromiseState.Withdrawn, ClosedAt = context.Now };
                await context.Store.Promises.SaveAsync(settled);
                await PromiseReminder.PlanAsync(context.Store, settled, context.Leader);
            }
        }
    }

    /// <summary>True where something is owed to the customer, or something was heard from them lately.</summary>
    private static async ValueTask<bool> HearsAsync(TurnContext context, CustomerId customer)
    {
        var (store, me, today) = (context.Store, context.Me, context.Today);
        return (await store.Promises.OpenOfLeaderAsync(me)).Any(promise => promise.Customer == customer)
            || (await store.Interactions.OfAsync(me, today.PlusDays(-Days), today))
                .Any(contact => contact.Customer == customer && contact.Insight is not null);
    }
}
