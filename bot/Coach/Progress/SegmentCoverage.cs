using CioCoachBot.Coach.Customers;
using NodaTime;

namespace CioCoachBot.Coach.Progress;

/// <summary>How much of a segment somebody met, or watched from afar, of late [Gartner: the right role for each segment].</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Seen">How many of its customers were seen within <see cref="DaysRead"/>.</param>
/// <param name="Customers">How many there are.</param>
public sealed record SegmentCoverage(string Segment, int Seen, int Customers)
{
    /// <summary>For how many days a contact counts.</summary>
    public const int DaysRead = 90;

    /// <summary>The segments, the least seen first.</summary>
    /// <param name="customers">The tenant's customers.</param>
    /// <param name="seen">When they were seen.</param>
    /// <param name="today">Today in the zone of the leader who asks.</param>
    public static IReadOnlyList<SegmentCoverage> Of(IReadOnlyList<Customer> customers, IReadOnlyList<CustomerSeen> seen, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(customers);
        ArgumentNullException.ThrowIfNull(seen);
        var since = today.PlusDays(-DaysRead);
        var lately = seen.Where(one => (one.Any ?? one.Mine ?? one.Others) >= since).Select(static one => one.Customer).ToHashSet();
        return [.. customers
            .Where(static customer => customer.Segment is not null)
            .GroupBy(static customer => customer.Segment!, StringComparer.OrdinalIgnoreCase)
            .Select(segment => new SegmentCoverage(segment.Key, segment.Count(customer => lately.Contains(customer.Id)), segment.Count()))
            .OrderBy(static segment => (double)segment.Seen / segment.Customers)
            .ThenBy(static segment => segment.Segment, StringComparer.Ordinal)];
    }
}
