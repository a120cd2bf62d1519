using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button that gives a customer a name.</summary>
/// <param name="Customer">Which; null where it cannot be read.</param>
/// <param name="Name">The name; null where there is none.</param>
public sealed record RenameButton(CustomerId? Customer, string? Name)
{
    private const string CustomerData = "customerId";
    private const string NameData = "name";

    public static RenameButton Read(FormData data) =>
        new(data.Id(CustomerData) is { } id ? new CustomerId(id) : null, data.Text(NameData));

    public static IReadOnlyDictionary<string, string> Values(CustomerId customer, string name) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [CustomerData] = customer.ToString(), [NameData] = name };
}
