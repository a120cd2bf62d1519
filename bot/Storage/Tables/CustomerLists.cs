using System.Collections.Concurrent;
using CioCoachBot.Coach.Customers;

namespace CioCoachBot.Storage.Tables;

/// <summary>A tenant's customers by name, as they stood under a stamp of the table <c>customer_lists</c>.</summary>
/// <param name="Stamp">The stamp.</param>
/// <param name="Customers">The customers.</param>
/// <param name="Names">Their names, in the same order.</param>
internal sealed record CustomerList(string Stamp, IReadOnlyList<Customer> Customers, IReadOnlyList<string> Names);

/// <summary>The customers of the tenants that were asked for lately: read and sorted once, not in every turn.</summary>
internal sealed class CustomerLists
{
    /// <summary>So many customers are kept over all tenants; beyond that it begins anew.</summary>
    private const int MostKept = 200_000;

    private readonly ConcurrentDictionary<string, CustomerList> _lists = new(StringComparer.Ordinal);
    private int _kept;

    /// <summary>The tenant's list where it is kept as of this stamp; else null.</summary>
    public CustomerList? Find(string tenant, string stamp) =>
        _lists.TryGetValue(tenant, out var list) && string.Equals(list.Stamp, stamp, StringComparison.Ordinal) ? list : null;

    /// <summary>Keeps the tenant's list.</summary>
    public void Keep(string tenant, CustomerList list)
    {
        lock (_lists)
        {
            _kept += list.Customers.Count - (_lists.TryGetValue(tenant, out var former) ? former.Customers.Count : 0);
            if (_kept > MostKept)
            {
                _lists.Clear();
                _kept = list.Customers.Count;
            }

            _lists[tenant] = list;
        }
    }
}
