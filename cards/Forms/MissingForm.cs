using System.Globalization;
using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Cards.Forms;

/// <summary>The answer to what a log, or a correction of one, still needed.</summary>
public sealed record MissingForm
{
    /// <summary>The value of the input customer that adds the new one.</summary>
    public const string AddNew = "new";

    private const string DraftData = "draft";
    private const string PickedCustomerData = "pickedCustomer";
    private const string PickedDayData = "pickedDate";
    private const string PickedMinutesData = "pickedMinutes";
    private const string AddData = "add";
    private const string AnotherData = "too";
    private const string NotNewData = "notNew";

    /// <summary>The id that the log will have, so that two presses save it once.</summary>
    public required Guid Draft { get; init; }

    /// <summary>Set when the answer corrects a logged contact.</summary>
    public InteractionId? Edits { get; init; }

    /// <summary>All that was said, with what the pressed button says over it.</summary>
    public required LogForm Said { get; init; }

    /// <summary>True when the new customer is to enter the list.</summary>
    public bool AddsCustomer { get; init; }

    /// <summary>True when it is wanted beside one that is very like it.</summary>
    public bool IsAnother { get; init; }

    /// <summary>The answer; null where the card is not one of ours.</summary>
    public static MissingForm? Read(FormData data)
    {
        if (data.Id(DraftData) is not { } draft)
        {
            return null;
        }

        var said = LogForm.Read(data);
        said = data.Whole(PickedMinutesData) is { } minutes ? said with { PickedMinutes = minutes, ExactMinutes = null } : said;
        said = said with { Day = data.Day(PickedDayData) ?? said.Day };
        said = data.IsTrue(NotNewData) ? said with { SaidCustomer = null } : said;
        var adds = data.IsTrue(AddData) || (data.Text(LogForm.CustomerInput) == AddNew && said.NewCustomer is null);
        return new MissingForm
        {
            Draft = draft,
            Edits = ContactButton.Edited(data),
            Said = Answered(said, data.Id(PickedCustomerData), adds),
            AddsCustomer = adds,
            IsAnother = data.IsTrue(AnotherData),
        };
    }

    /// <summary>The draft that a button is about; null where it is about none.</summary>
    public static Guid? DraftOf(FormData data) => data.Id(DraftData);

    /// <summary>The draft that a question is about; null where it is about none.</summary>
    public static Guid? DraftOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return (question.Form ?? question.Yes) is { } answer ? DraftOf(new FormData(answer.Data)) : null;
    }

    /// <summary>True for a question about a contact that is not in the log yet.</summary>
    public static bool IsOfNew(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return DraftOf(question) is not null && (question.Form ?? question.Yes) is { } answer
            && ContactButton.Edited(new FormData(answer.Data)) is null;
    }

    /// <summary>The day that a button picks; null where it picks none.</summary>
    public static LocalDate? DayOf(Question.Offer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return new FormData(offer.Data).Day(PickedDayData);
    }

    /// <summary>The data of the buttons of a question.</summary>
    public static (string, string)[] Data(Guid draft, InteractionId? edits) => edits is { } edited
        ? [(DraftData, draft.ToString("N")), .. ContactButton.Data(edited)]
        : [(DraftData, draft.ToString("N"))];

    public static (string, string) Picks(CustomerId customer) => (PickedCustomerData, customer.ToString());

    public static (string, string) Picks(LocalDate day) => (PickedDayData, LogForm.Of(day)!);

    public static (string, string) Picks(int minutes) => (PickedMinutesData, minutes.ToString(CultureInfo.InvariantCulture));

    public static (string, string) Adds { get; } = (AddData, "true");

    /// <summary>The name that was said is no new customer's.</summary>
    public static (string, string) NotNew { get; } = (NotNewData, "true");

    public static (string, string) Another { get; } = (AnotherData, "true");

    /// <summary>
    /// One customer: of the button, or else of the inputs, where a new name goes before the list and the list before what was said.
    /// </summary>
    private static LogForm Answered(LogForm said, Guid? picked, bool adds) => (picked, said) switch
    {
        ({ } customer, _) => said with { Customer = new CustomerId(customer), NewCustomer = null, SaidCustomer = null },
        _ when adds => said with { Customer = null, NewCustomer = null },
        (_, { NewCustomer: not null }) => said with { Customer = null, SaidCustomer = null },
        (_, { Customer: not null }) => said with { SaidCustomer = null },
        _ => said,
    };
}
