using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button that prepares for a customer.</summary>
/// <param name="Customer">One of the list; null for a new one.</param>
/// <param name="NewCustomer">The name of one who enters the list first; null for none.</param>
public sealed record BriefButton(CustomerId? Customer, string? NewCustomer)
{
    private const string CustomerData = "customerId";
    private const string NewData = "newCustomer";

    public static BriefButton Read(FormData data) =>
        new(data.Id(CustomerData) is { } id ? new CustomerId(id) : null, data.Text(NewData));

    public static IReadOnlyDictionary<string, string> Values(CustomerId customer) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [CustomerData] = customer.ToString() };

    public static IReadOnlyDictionary<string, string> Values(string newCustomer) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [NewData] = newCustomer };
}
