using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button of a planned contact, by the customer's name: one that is not on the list yet has no id.</summary>
public sealed record PlanButton(LocalDate Date, string Customer)
{
    // Names of their own: the button also stands on the form of a log, whose inputs come with it.
    private const string DateData = "plannedDate";
    private const string CustomerData = "plannedCustomer";

    // As buttons of former versions have them, which are still in chats.
    private const string FormerDateData = "date";
    private const string FormerCustomerData = "customer";

    /// <summary>Null where the button does not say which contact.</summary>
    public static PlanButton? Read(FormData data) =>
        (data.Day(DateData) ?? data.Day(FormerDateData)) is { } date
        && (data.Text(CustomerData) ?? data.Text(FormerCustomerData)) is { } customer ? new(date, customer) : null;

    public IReadOnlyDictionary<string, string> Data() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [DateData] = LocalDatePattern.Iso.Format(Date),
        [CustomerData] = Customer,
    };
}
