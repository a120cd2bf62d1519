using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Cards.Forms;

/// <summary>On which day a customer of the list is to be met.</summary>
/// <param name="Customer">Who; null where it cannot be read.</param>
/// <param name="Day">When; null where that was not said.</param>
public sealed record PlanForm(CustomerId? Customer, LocalDate? Day)
{
    private const string AskData = "ask";

    /// <summary>True where the day is still to be asked for.</summary>
    public bool Asks { get; private init; }

    internal const string DayInput = "day";

    private const string CustomerData = "customerId";

    public static PlanForm Read(FormData data) =>
        new(data.Id(CustomerData) is { } id ? new CustomerId(id) : null, data.Day(DayInput)) { Asks = data.IsTrue(AskData) };

    /// <summary>To be asked for the day.</summary>
    internal static (string, string)[] ToAsk(CustomerId customer) => [.. Data(customer), (AskData, "true")];

    /// <summary>What goes with the button.</summary>
    internal static (string, string)[] Data(CustomerId customer) => [(CustomerData, customer.ToString())];
}
