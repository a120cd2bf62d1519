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
        var met = facts.Customers.Where(static customer => ContactCadence.Of(customer) is { WatchingIsEnough: false }).ToList();
        return Coverage.Of(met, facts.Seen, facts.Today)
            .Where(line => line.IsOverdue(facts.Today))
            .Where(line => !facts.Plans.Any(
                plan => plan.Date >= facts.Today && string.Equals(plan.Customer, line.Customer.Name, StringComparison.OrdinalIgnoreCase)))
            .Select(line => new WorthDoing(Name)
            {
                Customer = line.Customer,
                LastMet = line.Last,
                CadenceDays = ContactCadence.Of(line.Customer)!.Days,
                Hindrance = facts.Hindrance,
            })
            .OrderByDescending(worth => Overdue(worth, facts.Today));
    }

    private static int Overdue(WorthDoing worth, LocalDate today) =>
        (worth.LastMet is { } day ? Period.DaysBetween(day, today) : AdviceFacts.DaysRead) - worth.CadenceDays;
}
