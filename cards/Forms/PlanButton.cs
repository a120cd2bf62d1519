using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button of a planned contact, by the customer's name: one that is not on the list yet has no id.</summary>
public sealed record PlanButton(LocalDate Date, string Customer)
{
    private const string DateData = "date";
    private const string CustomerData = "customer";

    /// <summary>Null where the button does not say which contact.</summary>
    public static PlanButton? Read(FormData data) =>
        data.Day(DateData) is { } date && data.Text(CustomerData) is { } customer ? new(date, customer) : null;

    public IReadOnlyDictionary<string, string> Data() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [DateData] = LocalDatePattern.Iso.Format(Date),
        [CustomerData] = Customer,
    };
}
