using System.Globalization;
using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Forms;

/// <summary>A usual contact at one tap.</summary>
public sealed record RepeatButton(CustomerId? Customer, int? Minutes)
{
    private const string CustomerData = "customerId";
    private const string MinutesData = "minutes";

    public static RepeatButton Read(FormData data) =>
        new(data.Id(CustomerData) is { } id ? new CustomerId(id) : null, data.Whole(MinutesData));

    public static (string, string)[] Data(CustomerId customer, int minutes) =>
        [(CustomerData, customer.ToString()), (MinutesData, minutes.ToString(CultureInfo.InvariantCulture))];
}
