using CioCoachBot.Cards;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Customers;

/// <summary>What to know before meeting a customer.</summary>
/// <remarks>Of others only the day of their last contact and what they marked as shareable is told, without names.</remarks>
internal sealed class PrepareForCustomer : ITurnHandler
{
    private const int DaysRead = 366;

    public IReadOnlyList<Intent> Intents => [Intent.Brief];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.Said!.Customer is not { } name)
        {
            return [context.Aside(context.Texts["Customers.PrepareForWhom"])];
        }

        return await context.SaidCustomerAsync() is { } customer
            ? [context.Answer(await CardAsync(context, customer))]
            : [context.Aside(context.Texts["Customers.Unknown", name])];
    }

    private static async ValueTask<AdaptiveCard> CardAsync(TurnContext context, Customer customer)
    {
        var (store, today) = (context.Store, context.Today);
        var contacts = (await store.Interactions.BetweenAsync(today.PlusDays(-DaysRead), today))
            .Where(contact => contact.Customer == customer.Id)
            .OrderByDescending(contact => contact.Date)
            .ThenByDescending(contact => contact.LoggedAt)
            .ToList();
        var lines = await FollowUpLines.ReadAsync(store, context.Me, context.Texts, today);
        var view = new BriefCard.View
        {
            Today = today,
            Customer = customer,
            MeetsOn = context.Said!.Date is { } day && day >= today ? day : null,
            Mine = contacts.Find(contact => contact.Leader == context.Me)?.Date,
            Others = contacts.Find(contact => contact.Leader != context.Me)?.Date,
            Promises = [.. (await store.Promises.OpenOfLeaderAsync(context.Me)).Where(promise => promise.Customer == customer.Id)],
            FollowUps = [.. (await store.FollowUps.OpenOfLeaderAsync(context.Me))
                .Where(followUp => followUp.Customer == customer.Id)
                .Select(followUp => lines.Of(followUp))],
            Heard = [.. contacts
                .Where(contact => contact.Insight is not null && (contact.Leader == context.Me || contact.Shareable))
                .Select(contact => (contact.Insight!, contact.Date, contact.Leader == context.Me))],
        };
        return BriefCard.Build(view, context.Texts);
    }
}
