using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Asks how a planned contact went: the form with customer and day in it, once, and not where it is logged already.</summary>
internal sealed class PlannedContactDue : IDueHandler
{
    private static readonly LocalTime Morning = new(9, 0);

    public DueKind Kind => DueKind.PlannedContact;

    public async ValueTask<IReadOnlyList<ProactiveMessage>> AttendAsync(DueItem occasion, Instant now, ICoachStore store)
    {
        var plan = PlannedContact.Parse(occasion.Subject);
        var leader = plan is null ? null : await store.Leaders.FindAsync(plan.Leader);
        if (leader?.PausedUntil is { } until && now.InZone(leader.Zone).Date < until)
        {
            await store.Agenda.PlanAsync(DueKind.PlannedContact, occasion.Subject, PromptPlan.On(leader, until, Morning));
            return [];
        }

        await store.Agenda.PlanAsync(DueKind.PlannedContact, occasion.Subject, null);
        if (plan is null || leader is null)
        {
            return [];
        }

        var customers = await store.Customers.AllAsync();
        return await IsLoggedAsync(plan, customers, store)
            ? []
            : [new DirectMessage(leader.Id, Card(
                plan, occasion.Minutes, customers, now.InZone(leader.Zone).Date, Localizer.For(leader.Locale)), MessageKey.PlannedContact(plan))];
    }

    private static async ValueTask<bool> IsLoggedAsync(PlannedContact plan, IReadOnlyList<Customer> customers, ICoachStore store)
    {
        var known = customers.Named(plan.Customer);
        var logged = await store.Interactions.OfAsync(plan.Leader, plan.Date, plan.Date);
        return known is not null && logged.Any(contact => contact.Customer == known.Id);
    }

    private static AdaptiveCard Card(
        PlannedContact plan, int? minutes, IReadOnlyList<Customer> customers, LocalDate today, Localizer texts) => LogFormCard.Build(
        new LogFormCard.View
        {
            Customers = customers,
            Form = LogForm.On(plan.Date).With(plan.Customer, customers).WithMinutes(minutes),
            Today = today,
            Hint = texts["Prompts.HowWas", plan.Customer, texts.Days.Dated(plan.Date, today)],
            Plan = new PlanButton(plan.Date, plan.Customer),
        },
        texts);
}
