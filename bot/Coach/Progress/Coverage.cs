using CioCoachBot.Coach.Customers;
using NodaTime;

namespace CioCoachBot.Coach.Progress;

/// <summary>When a customer was last met or watched.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Mine">The last day on which the leader who asks met them; null for none in the time looked at.</param>
/// <param name="Others">The last day on which somebody else did; null for none.</param>
/// <param name="Any">The last day of any contact of anybody, from afar as well; null for none.</param>
public sealed record CustomerSeen(CustomerId Customer, LocalDate? Mine, LocalDate? Others, LocalDate? Any);

/// <summary>When a customer was last met: by the leader who asks, and by anybody else, who stays unnamed.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Mine">The last day of the leader who asks; null for none in the time looked at.</param>
/// <param name="Others">The last day of somebody else; null for none.</param>
/// <param name="Any">The last day of any contact, from afar as well; null for none.</param>
public sealed record CoverageLine(Customer Customer, LocalDate? Mine, LocalDate? Others, LocalDate? Any = null)
{
    /// <summary>The last day on which anybody met them.</summary>
    public LocalDate? Last => Mine is { } mine && Others is { } others ? LocalDate.Max(mine, others) : Mine ?? Others;

    /// <summary>True where the customer's cadence has passed.</summary>
    public bool IsOverdue(LocalDate today) => ContactCadence.Of(Customer) is { } cadence
        && !((cadence.WatchingIsEnough ? Any ?? Last : Last) >= today.PlusDays(-cadence.Days));
}

/// <summary>Which customers have not been met for longest [Gartner: touch-points with Partnering customers are fixed and formal].</summary>
public static class Coverage
{
    /// <summary>
    /// The Partnering and strategic customers and those that are overdue, or all of them where none is marked so; longest unseen first.
    /// </summary>
    /// <param name="customers">The tenant's customers.</param>
    /// <param name="seen">When they were seen in the time looked at.</param>
    /// <param name="today">Today in the zone of the leader who asks.</param>
    public static IReadOnlyList<CoverageLine> Of(IReadOnlyList<Customer> customers, IReadOnlyList<CustomerSeen> seen, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(customers);
        ArgumentNullException.ThrowIfNull(seen);
        var days = seen.ToDictionary(static one => one.Customer);
        var lines = customers.Select(customer => days.TryGetValue(customer.Id, out var one)
            ? new CoverageLine(customer, one.Mine, one.Others, one.Any)
            : new CoverageLine(customer, null, null)).ToList();
        var marked = lines.FindAll(line => IsMarked(line.Customer) || line.IsOverdue(today));
        return [.. (marked.Count > 0 ? marked : lines)
            .OrderBy(line => line.Last ?? LocalDate.MinIsoValue)
            .ThenBy(line => line.Customer.Name, StringComparer.Ordinal)];
    }

    /// <summary>True for a customer who is to be seen regularly.</summary>
    public static bool IsMarked(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return customer.Strategic || customer.Model is EngagementModel.Partnering;
    }
}
