using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using NodaTime;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Asks how a planned contact went: the form with customer and day in it, once, and not where it is logged already.</summary>
internal sealed class PlannedContactDue : IDueHandler
{
    private const int UsualMinutes = 30;
    private static readonly LocalTime Morning = new(9, 0);

    public DueKind Kind => DueKind.PlannedContact;

    public async ValueTask<IReadOnlyList<ProactiveMessage>> AttendAsync(DueItem occasion, Instant now, ICoachStore store)
    {
        var plan = PlannedContact.Parse(occasion.Subject);
        var leader = plan is null ? null : await store.Leaders.FindAsync(plan.Leader);
        var customers = await store.Customers.AllAsync();
        if (plan is null || leader is null || await IsLoggedAsync(plan, customers, store))
        {
            await store.Agenda.PlanAsync(DueKind.PlannedContact, occasion.Subject, null);
            return [];
        }

        var today = now.InZone(leader.Zone).Date;
        var attendance = await Attendance.ReadAsync(store, leader.Id);
        if (AllowedMoment.Next(leader, now, attendance) is var allowed && allowed > now)
        {
            await store.Agenda.PlanAsync(DueKind.PlannedContact, occasion.Subject, allowed);
            return [];
        }

        var spoken = await store.Spoken.OfAsync(leader.Id, now - AskingCadence.Remembered);
        if (Budget.IsSpent(leader, spoken, today) || (await Reminders.WaitingAsync(store, leader, today)).Count > 0)
        {
            var free = PromptPlan.On(leader, Budget.NextFree(leader, spoken, today, attendance), Morning);
            await store.Agenda.PlanAsync(DueKind.PlannedContact, occasion.Subject, AllowedMoment.Next(leader, free, attendance));
            return [];
        }

        await store.Agenda.PlanAsync(DueKind.PlannedContact, occasion.Subject, null);
        await store.Spoken.AddAsync(new Spoken(leader.Id, now, MessageKind.PlannedContact, string.Empty));
        var texts = Localizer.For(leader.Locale);
        var others = await TakeAlongAsync(plan, (leader, attendance), customers, now, store);
        var card = others.Count == 0
            ? Card(plan, occasion.Minutes, customers, today, texts)
            : Card([(plan, occasion.Minutes), .. others], customers, now, today, texts);
        return [new DirectMessage(leader.Id, card, MessageKey.PlannedContact(plan))];
    }

    /// <summary>The other planned contacts that have passed: they are asked about in the same message.</summary>
    private static async ValueTask<IReadOnlyList<(PlannedContact Plan, int? Minutes)>> TakeAlongAsync(
        PlannedContact plan, (Leader Leader, Attendance Attendance) whose, IReadOnlyList<Customer> customers, Instant now, ICoachStore store)
    {
        var others = new List<(PlannedContact, int?)>();
        foreach (var other in (await PlannedContact.OfAsync(store, plan.Leader))
            .Where(other => other != plan && other.AskAt(whose.Leader, whose.Attendance) <= now))
        {
            var minutes = await store.Agenda.FindMinutesAsync(DueKind.PlannedContact, other.Subject);
            await store.Agenda.PlanAsync(DueKind.PlannedContact, other.Subject, null);
            if (!await IsLoggedAsync(other, customers, store))
            {
                others.Add((other, minutes));
            }
        }

        return others;
    }

    private static async ValueTask<bool> IsLoggedAsync(PlannedContact plan, IReadOnlyList<Customer> customers, ICoachStore store)
    {
        var known = customers.Named(plan.Customer);
        var logged = await store.Interactions.OfAsync(plan.Leader, plan.Date, plan.Date);
        return known is not null && logged.Any(contact => contact.Customer == known.Id);
    }

    private static AdaptiveCard Card(
        IReadOnlyList<(PlannedContact Plan, int? Minutes)> plans, IReadOnlyList<Customer> customers, Instant now, LocalDate today, Localizer texts) =>
        PromptCard.Build(
            new PromptCard.View
            {
                Minutes = 0,
                TargetMinutes = 0,
                Today = today,
                IsOfPlans = true,
                Lines = [.. plans.Select(one => new PromptCard.Line(
                    Guid.CreateVersion7(now.ToDateTimeOffset()),
                    customers.Named(one.Plan.Customer)?.Id,
                    one.Plan.Customer,
                    one.Plan.Date,
                    one.Minutes ?? UsualMinutes))],
            },
            texts);

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
