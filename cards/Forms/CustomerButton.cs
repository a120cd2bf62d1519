using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button that is about a customer.</summary>
/// <param name="Customer">Which; null for none.</param>
public sealed record CustomerButton(CustomerId? Customer)
{
    private const string CustomerData = "customerId";

    public static CustomerButton Read(FormData data) => new(data.Id(CustomerData) is { } id ? new CustomerId(id) : null);

    public static (string, string)[] Data(CustomerId customer) => [(CustomerData, customer.ToString())];
}
