using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.Customers;

/// <summary>What to know before meeting a customer.</summary>
/// <remarks>
/// Of others only days and ways of their contacts and what they marked as shareable is told, without names; whoever is about to see the
/// customer too is named, since the two should go together.
/// </remarks>
internal sealed class PrepareForCustomer : ITurnHandler
{
    private const int DaysRead = 366;

    private const int MostNear = 2;

    public IReadOnlyList<string> Verbs => [CardVerbs.CustomerBrief];

    public IReadOnlyList<Intent> Intents => [Intent.Brief];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.IsPress)
        {
            return await PressedAsync(context) is { } pressed ? await BriefAsync(context, pressed) : context.OutOfDate();
        }

        if (context.Said!.Customer is not { } name)
        {
            return [context.Aside(context.Texts["Customers.PrepareForWhom"])];
        }

        return await context.SaidCustomerAsync() is { } customer
            ? await BriefAsync(context, customer)
            : [context.Answer(await UnknownAsync(context, CustomerName.Written(name)))];
    }

    /// <summary>Who is not on the list: the nearest of it, and the way onto it.</summary>
    private static async ValueTask<AdaptiveCard> UnknownAsync(TurnContext context, string name)
    {
        var texts = context.Texts;
        IReadOnlyList<CardButton> near = [.. NearCustomers.Of(name, await context.CustomersAsync()).Take(MostNear).Select(customer =>
            new CardButton(texts["Customers.PrepareFor", customer.Name], CardVerbs.CustomerBrief, BriefButton.Values(customer.Id)))];
        return CustomerRules.CheckName(name, Departments.Known) is not null
            ? context.Notice(texts["Customers.Unknown", name], near)
            : context.Notice(
                texts[near.Count > 0 ? "Customers.UnknownNear" : "Customers.UnknownNew", name],
                [.. near, new CardButton(texts["Customers.AddNamed", name], CardVerbs.CustomerBrief, BriefButton.Values(name))]);
    }

    /// <summary>The customer of the button; a new one enters the list.</summary>
    private static async ValueTask<Customer?> PressedAsync(TurnContext context)
    {
        var button = BriefButton.Read(context.Form);
        return button.NewCustomer is not { } name ? (await context.CustomersAsync()).FirstOrDefault(one => one.Id == button.Customer)
            : CustomerRules.CheckName(name, Departments.Known) is null ? await context.Contacts.AddCustomerAsync(name)
            : null;
    }

    private static async ValueTask<IReadOnlyList<Reply>> BriefAsync(TurnContext context, Customer customer)
    {
        var day = context.Said?.Date is { } said && said >= context.Today ? said : await PlannedAsync(context, customer);
        var collisions = await Collisions.FindAsync(context, customer.Name, day ?? context.Today);
        return
        [
            context.Answer(await CardAsync(context, customer, day, collisions)),
            .. day is { } mine ? await Collisions.TellAsync(context, customer.Name, mine, collisions) : [],
        ];
    }

    /// <summary>The closer way to engage the customer that its contacts show; null where one waits for an admin or was declined.</summary>
    public static async ValueTask<Rung?> RungOfAsync(TurnContext context, Customer customer, IReadOnlyList<Interaction> contacts)
    {
        var since = context.Today.PlusDays(-Rungs.DaysRead);
        var rung = Rungs.Of(
            customer,
            [.. contacts.Where(contact => contact.Date >= since && (contact.Leader == context.Me || contact.Shareable))],
            static insight => InsightTopics.Known.Traits(insight).Contains(DataStreamRule.Data, StringComparer.Ordinal));
        return rung is not null && await context.Store.EngagementProposals.FindAsync(customer.Id) is null
            && await context.Store.DeclinedRungs.FindAsync(customer.Id, rung.Model) is null
            ? rung
            : null;
    }

    private static async ValueTask<LocalDate?> PlannedAsync(TurnContext context, Customer customer) =>
        await PlannedContact.NextAsync(context.Store, context.Me, customer.Name) is { } plan && plan.Date >= context.Today ? plan.Date : null;

    private static async ValueTask<AdaptiveCard> CardAsync(
        TurnContext context, Customer customer, LocalDate? day, IReadOnlyList<Collision> collisions)
    {
        var (store, today, me) = (context.Store, context.Today, context.Me);
        var contacts = (await store.Interactions.OfCustomerAsync(customer.Id, today.PlusDays(-DaysRead)))
            .Where(contact => contact.Date <= today)
            .ToList();
        var lines = await FollowUpLines.ReadAsync(store, me, context.Texts, today);
        var view = new BriefCard.View
        {
            Today = today,
            Customer = customer,
            MeetsOn = day,
            Mine = contacts.Find(contact => contact.Leader == me)?.Date,
            Others = contacts.Find(contact => contact.Leader != me)?.Date,
            Contacts = [.. contacts.Select(contact => (contact, contact.Leader == me))],
            Stage = contacts.Find(contact => contact.Stage is not null && (contact.Leader == me || contact.Shareable))?.Stage,
            Rung = await RungOfAsync(context, customer, contacts),
            Collisions = [.. collisions.Select(collision => (collision.Name, collision.Day))],
            Levels = Coverage.IsMarked(customer)
                ? TouchPoints.Of(
                    await store.Leaders.AllAsync(),
                    await store.Figures.LastByLeaderAsync(customer.Id, today.PlusDays(-TouchPoints.DaysUntilSilent)))
                : [],
            Promises = [.. (await store.Promises.OpenOfLeaderAsync(me)).Where(promise => promise.Customer == customer.Id)],
            FollowUps = [.. (await store.FollowUps.OpenOfLeaderAsync(me))
                .Where(followUp => followUp.Customer == customer.Id)
                .Select(followUp => lines.Of(followUp))],
            Heard = [.. contacts
                .Where(contact => contact.Insight is not null && (contact.Leader == me || contact.Shareable))
                .Select(contact => (contact.Insight!, contact.Date, contact.Leader == me))],
        };
        return BriefCard.Build(view, context.Texts);
    }
}
