using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Coach.Advice.Rules;

/// <summary>
/// A customer who is to be met regularly has not been for longer than its way of engagement allows, by anybody; the longest overdue
/// first. Whoever is planned already is not proposed [Gartner: fixed, formal touch-points; Farland: visits to strategic accounts as a
/// programme].
/// </summary>
public sealed class OverdueCustomerRule : IAdviceRule
{
    public const string Name = "overdue-customer";

    public IEnumerable<WorthDoing> Find(AdviceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Coverage.Of([.. facts.Customers.Where(static customer => ContactCadence.DaysFor(customer) is not null)], facts.Contacts, facts.Leader.Id)
            .Select(line => (line.Customer, line.Last, Days: ContactCadence.DaysFor(line.Customer)!.Value))
            .Where(line => line.Last is not { } last || last.PlusDays(line.Days) < facts.Today)
            .Where(line => !facts.Plans.Any(
                plan => plan.Date >= facts.Today && string.Equals(plan.Customer, line.Customer.Name, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(line => Overdue(line.Last, line.Days, facts.Today))
            .Select(line => new WorthDoing(Name)
            {
                Customer = line.Customer,
                LastMet = line.Last,
                CadenceDays = line.Days,
                Hindrance = facts.Hindrance,
            });
    }

    private static int Overdue(LocalDate? last, int days, LocalDate today) =>
        (last is { } day ? Period.DaysBetween(day, today) : AdviceFacts.DaysRead) - days;
}
