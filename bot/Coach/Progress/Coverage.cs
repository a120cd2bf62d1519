using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Coach.Progress;

/// <summary>When a customer was last met: by the leader who asks, and by anybody else, who stays unnamed.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Mine">The last day of the leader who asks; null for none in the time looked at.</param>
/// <param name="Others">The last day of somebody else; null for none.</param>
public sealed record CoverageLine(Customer Customer, LocalDate? Mine, LocalDate? Others)
{
    /// <summary>The last day of anybody.</summary>
    public LocalDate? Last => Mine is { } mine && Others is { } others ? LocalDate.Max(mine, others) : Mine ?? Others;
}

/// <summary>Which customers have not been met for longest [Gartner: touch-points with Partnering customers are fixed and formal].</summary>
public static class Coverage
{
    /// <summary>
    /// The Partnering and strategic customers, or all of them where none is marked so; longest unseen first. Watching from afar is not
    /// meeting.
    /// </summary>
    /// <param name="customers">The tenant's customers.</param>
    /// <param name="interactions">Everybody's contacts of the time looked at.</param>
    /// <param name="me">Who asks.</param>
    public static IReadOnlyList<CoverageLine> Of(IReadOnlyList<Customer> customers, IReadOnlyList<Interaction> interactions, PersonId me)
    {
        ArgumentNullException.ThrowIfNull(customers);
        ArgumentNullException.ThrowIfNull(interactions);
        var met = interactions.Where(one => one.IsDirect && one.DeletedAt is null).ToLookup(one => one.Customer);
        var marked = customers.Where(IsMarked).ToList();
        return [.. (marked.Count > 0 ? marked : customers)
            .Select(customer => new CoverageLine(
                customer,
                Last(met[customer.Id].Where(one => one.Leader == me)),
                Last(met[customer.Id].Where(one => one.Leader != me))))
            .OrderBy(line => line.Last ?? LocalDate.MinIsoValue)
            .ThenBy(line => line.Customer.Name, StringComparer.Ordinal)];
    }

    /// <summary>True for a customer who is to be seen regularly.</summary>
    public static bool IsMarked(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return customer.Strategic || customer.Model is EngagementModel.Partnering;
    }

    private static LocalDate? Last(IEnumerable<Interaction> interactions) =>
        interactions.Aggregate((LocalDate?)null, (last, one) => last is { } day && day > one.Date ? day : one.Date);
}
