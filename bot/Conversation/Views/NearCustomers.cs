using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Text;

namespace CioCoachBot.Conversation.Views;

/// <summary>
/// The customers of the list whose name is near another: a slip or two of the finger, the same first word, the short form of it.
/// </summary>
internal static class NearCustomers
{
    private const int Most = 3;
    private const int ShortestWord = 4;

    /// <summary>At most three, the nearest first.</summary>
    public static IReadOnlyList<Customer> Of(string name, IReadOnlyList<Customer> customers)
    {
        var key = Customer.Key(name);
        return [.. customers
            .Select(customer => (Customer: customer, Distance: Distance(name, key, customer)))
            .Where(near => near.Distance is not null)
            .OrderBy(near => near.Distance)
            .Take(Most)
            .Select(near => near.Customer)];
    }

    private static int? Distance(string name, string key, Customer customer)
    {
        var other = Customer.Key(customer.Name);
        var slips = key.Length < ShortestWord ? 0 : key.Length < 2 * ShortestWord ? 1 : 2;
        if (Math.Abs(key.Length - other.Length) <= slips && EditDistance.Of(key, other) is var distance && distance <= slips)
        {
            return distance;
        }

        var (shorter, longer) = key.Length < other.Length ? (key, other) : (other, key);
        if (shorter.Length >= ShortestWord && longer.StartsWith(shorter, StringComparison.Ordinal))
        {
            return slips + 1;
        }

        return FirstWord(name) is { Length: >= ShortestWord } first && first == FirstWord(customer.Name) ? slips + 2 : null;
    }

    private static string FirstWord(string name) => Customer.Key(name.Trim().Split(' ', 2)[0]);
}
