using System.Globalization;
using CioCoachBot.Coach;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>
/// A button of the history: which contacts it shows, of one customer or of all, the page from 0, and for Delete and Restore which contact
/// is meant.
/// </summary>
public sealed record HistoryButton(LocalDate From, LocalDate To, CustomerId? Customer, int Page, Guid? Contact = null)
{
    private const string FromData = "from";
    private const string ToData = "to";
    private const string CustomerData = "customerId";
    private const string PageData = "page";
    private const string ContactData = "interactionId";

    /// <summary>Null where the button does not say which contacts.</summary>
    public static HistoryButton? Read(FormData data) =>
        data.Day(FromData) is { } from && data.Day(ToData) is { } to && data.Whole(PageData) is >= 0 and var page
            ? new(from, to, data.Id(CustomerData) is { } customer ? new CustomerId(customer) : null, page, data.Id(ContactData))
            : null;

    public (string, string)[] Data()
    {
        List<(string, string)> data =
        [
            (FromData, LocalDatePattern.Iso.Format(From)),
            (ToData, LocalDatePattern.Iso.Format(To)),
            (PageData, Page.ToString(CultureInfo.InvariantCulture)),
        ];
        if (Customer is { } customer)
        {
            data.Add((CustomerData, customer.ToString()));
        }

        if (Contact is { } contact)
        {
            data.Add((ContactData, new InteractionId(contact).ToString()));
        }

        return [.. data];
    }
}
