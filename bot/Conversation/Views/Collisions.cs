using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>Somebody else who is about to see the same customer: another leader, or a partner who invited one.</summary>
/// <param name="Who">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="Day">On which day.</param>
internal sealed record Collision(PersonId Who, string Name, LocalDate Day);

/// <summary>Two who are about to see one customer within a week: what is planned is told to both, once, so that they can go together.</summary>
internal static class Collisions
{
    private const int Days = 7;

    /// <summary>Who else is to see the customer within a week of a day, the soonest first.</summary>
    public static async ValueTask<IReadOnlyList<Collision>> FindAsync(TurnContext context, string customer, LocalDate day)
    {
        var (from, to) = (LocalDate.Max(day.PlusDays(-Days), context.Today), day.PlusDays(Days));
        var key = Customer.Key(customer);
        bool IsMeant(string? name, LocalDate? on) => name is not null && on >= from && on <= to && Customer.Key(name) == key;
        var planned = (await context.Store.Agenda.SubjectsAsync(DueKind.PlannedContact, string.Empty))
            .Select(PlannedContact.Parse)
            .OfType<PlannedContact>()
            .Where(plan => IsMeant(plan.Customer, plan.Date))
            .Select(plan => (Who: plan.Leader, plan.Date));
        var invited = (await context.Store.Requests.VisitsAsync(from, to))
            .Where(request => request.Leader != context.Me && IsMeant(request.Customer, request.Day))
            .Select(request => (Who: request.Partner, Date: request.Day!.Value));
        var found = new List<Collision>();
        foreach (var (who, on) in planned.Concat(invited).Where(one => one.Who != context.Me).GroupBy(static one => one.Who, static (who, all) => (who, all.Min(static one => one.Date))))
        {
            if (await context.Store.People.FindAsync(who) is { } person)
            {
                found.Add(new Collision(who, person.Name, on));
            }
        }

        return [.. found.OrderBy(static one => one.Day).ThenBy(static one => one.Name, StringComparer.Ordinal)];
    }

    /// <summary>Tells the others, once for these two days, that the leader plans the same customer.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> TellAsync(TurnContext context, string customer, LocalDate day, IReadOnlyList<Collision> found)
    {
        var told = new List<Reply>();
        foreach (var other in found)
        {
            if (await context.Store.People.FindAsync(other.Who) is { Reachable: true } person)
            {
                var texts = Localizer.For(person.ReadsIn);
                var today = context.Now.InZone(person.Zone).Date;
                told.Add(new DirectMessage(
                    other.Who,
                    NoticeCards.Of(texts, Line(texts, customer, other.Day, context.Person.Name, day, today)),
                    MessageKey.Collision(other.Who, context.Me, customer, day)));
            }
        }

        return told;
    }

    /// <summary>"Contoso is planned twice within a week: …".</summary>
    public static string Line(Localizer texts, string customer, LocalDate mine, string other, LocalDate theirs, LocalDate today) =>
        texts["Customers.CollisionTold", customer, texts.Days.Full(mine, today), other, texts.Days.Full(theirs, today)];
}
