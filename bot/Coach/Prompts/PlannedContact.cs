using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Coach.Prompts;

/// <summary>A contact that a leader plans: nothing is logged, but once it has passed the coach asks how it went.</summary>
/// <param name="Leader">Whose.</param>
/// <param name="Date">The day, in the leader's zone.</param>
/// <param name="Customer">The customer's name: one that is not on the list yet enters it only with the log.</param>
public sealed record PlannedContact(PersonId Leader, LocalDate Date, string Customer)
{
    /// <summary>How far ahead a contact can be planned, in days.</summary>
    public const int DaysAhead = 366;

    private const char Bar = '|';
    private static readonly LocalTime Morning = new(9, 0);

    /// <summary>As it stands in the agenda: planning the same again changes nothing.</summary>
    public string Subject => string.Join(Bar, Leader.Value, LocalDatePattern.Iso.Format(Date), Customer);

    /// <summary>What a leader plans next, from a day on; null for nothing.</summary>
    public static async ValueTask<PlannedContact?> SoonestAsync(ICoachStore store, PersonId leader, LocalDate from) =>
        (await OfAsync(store, leader)).FirstOrDefault(plan => plan.Date >= from);

    /// <summary>What a leader still plans, the soonest first.</summary>
    public static async ValueTask<IReadOnlyList<PlannedContact>> OfAsync(ICoachStore store, PersonId leader)
    {
        ArgumentNullException.ThrowIfNull(store);
        return [.. (await store.Agenda.SubjectsAsync(DueKind.PlannedContact, leader.Value + Bar)).Select(Parse).OfType<PlannedContact>()];
    }

    /// <summary>What a leader plans with a customer next; null for nothing.</summary>
    public static async ValueTask<PlannedContact?> NextAsync(ICoachStore store, PersonId leader, string customer) =>
        (await OfAsync(store, leader)).FirstOrDefault(plan => string.Equals(plan.Customer, customer, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads what <see cref="Subject"/> wrote; null where the text is none.</summary>
    public static PlannedContact? Parse(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Split(Bar, 3) is [var leader, var day, { Length: > 0 } customer]
            && LocalDatePattern.Iso.Parse(day) is { Success: true } date
            ? new PlannedContact(new PersonId(leader), date.Value, customer)
            : null;
    }

    /// <summary>Checks what was said.</summary>
    /// <param name="date">The day, in the leader's zone; null when it was not said.</param>
    /// <param name="customer">The customer's name; null when it was not said.</param>
    /// <param name="departments">Which names are the own house.</param>
    /// <param name="today">Today in the leader's zone.</param>
    /// <returns>The first thing that is missing or cannot be; null when all is well.</returns>
    public static Refusal? Check(LocalDate? date, string? customer, IDepartments departments, LocalDate today)
    {
        if (CustomerRules.CheckName(customer, departments) is { } refusal)
        {
            return customer is null ? new Refusal("customer", RefusalReason.PlanWithoutCustomer) : refusal;
        }

        return date switch
        {
            null => new Refusal("date", RefusalReason.PlanWithoutDate),
            { } day when day < today => new Refusal("date", RefusalReason.PlanPassed),
            { } day when day > today.PlusDays(DaysAhead) => new Refusal("date", RefusalReason.PlanTooFar),
            _ => null,
        };
    }

    /// <summary>
    /// When the leader is asked how it went: the next morning on which they are there, and not before their quiet hours are over.
    /// </summary>
    public async ValueTask<Instant> AskAtAsync(ICoachStore store, Leader leader)
    {
        ArgumentNullException.ThrowIfNull(leader);
        return AskAt(leader, await Attendance.ReadAsync(store, leader.Id));
    }

    /// <summary>As <see cref="AskAtAsync"/>, where it is known when the leader is there.</summary>
    public Instant AskAt(Leader leader, Attendance attendance)
    {
        ArgumentNullException.ThrowIfNull(leader);
        return AllowedMoment.Next(leader, WeeklySlot.At(Date.PlusDays(1), Morning, leader.Zone, Instant.MinValue), attendance);
    }
}
