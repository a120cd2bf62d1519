using CioCoachBot.Coach;
using CioCoachBot.Coach.Requests;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>What a partner wants, while it is open of whom.</summary>
public sealed record WantedForm
{
    private const string KindInput = "kind";
    private const string WordsInput = "words";
    private const string CustomerInput = "about";
    private const string DayInput = "on";
    private const string LeaderData = "leader";

    public required RequestKind Kind { get; init; }

    /// <summary>The partner's own words; may be empty.</summary>
    public required string Words { get; init; }

    /// <summary>The customer's name; null where none was named.</summary>
    public string? Customer { get; init; }

    /// <summary>The day of a visit.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The leader who is meant, and what is wanted; null where the data does not say both.</summary>
    public static (PersonId Leader, WantedForm Wanted)? Read(FormData data) =>
        data.Text(LeaderData) is { } leader && EnumCodes.Find<RequestKind>(data.Text(KindInput)) is { } kind
            ? (new PersonId(leader), new WantedForm
            {
                Kind = kind,
                Words = data.Text(WordsInput) ?? string.Empty,
                Customer = data.Text(CustomerInput),
                Day = data.Day(DayInput),
            })
            : null;

    public static (string, string)[] Data(PersonId leader) => [(LeaderData, leader.Value)];

    /// <summary>As a card carries it.</summary>
    public IReadOnlyList<(string Name, string Value)> ToInputs() =>
    [
        (KindInput, EnumCodes.Of(Kind)),
        .. Words.Length > 0 ? new[] { (WordsInput, Words) } : [],
        .. Customer is { } customer ? new[] { (CustomerInput, customer) } : [],
        .. Day is { } day ? new[] { (DayInput, LocalDatePattern.Iso.Format(day)) } : [],
    ];
}
