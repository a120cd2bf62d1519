using System.Globalization;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Promises;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>
/// A contact as far as it is known: what was typed into the form, what a sentence said, or what is logged. What is missing is null.
/// </summary>
public sealed record LogForm
{
    public const string CustomerInput = "customer";
    public const string NewCustomerInput = "newCustomer";
    public const string SaidCustomerInput = "saidCustomer";
    public const string DayInput = "date";
    public const string MinutesInput = "minutes";
    public const string ExactMinutesInput = "minutesOther";
    public const string ApproachInput = "approach";
    public const string ModeInput = "mode";
    public const string PartnersInput = "partners";
    public const string InsightInput = "insight";
    public const string ShareableInput = "shareable";
    public const string PromiseInput = "promise";
    public const string PromiseDueInput = "promiseDue";

    /// <summary>The most promises of one contact.</summary>
    public const int MostPromises = 9;

    /// <summary>The lengths in minutes that a form offers at one tap; any other is typed.</summary>
    public static IReadOnlyList<int> QuickPicks { get; } = [15, 30, 45, 60, 90, 120, 240, 480];

    /// <summary>One of the list.</summary>
    public CustomerId? Customer { get; init; }

    /// <summary>The name of one that enters the list.</summary>
    public string? NewCustomer { get; init; }

    /// <summary>A name that is not on the list, as long as nobody confirmed it.</summary>
    public string? SaidCustomer { get; init; }

    public LocalDate? Day { get; init; }

    /// <summary>The quick pick.</summary>
    public int? PickedMinutes { get; init; }

    /// <summary>The typed number, whatever number it is.</summary>
    public decimal? ExactMinutes { get; init; }

    public Approach? Approach { get; init; }

    public Mode? Mode { get; init; }

    public IReadOnlyList<PartnerRole> Partners { get; init; } = [];

    public string? Insight { get; init; }

    public bool Shareable { get; init; }

    /// <summary>The form shows the first; the others travel unseen.</summary>
    public IReadOnlyList<PromiseFields> Promises { get; init; } = [];

    /// <summary>The typed number where there is one, else the quick pick; null where neither is a whole number.</summary>
    public int? Minutes => ExactMinutes is null ? PickedMinutes : Whole(ExactMinutes);

    /// <summary>The name of a customer that is not of the list, confirmed or not.</summary>
    public string? Named => NewCustomer ?? SaidCustomer;

    /// <summary>The minutes, where a typed number that only stands there from before yields to a pick.</summary>
    /// <param name="former">The minutes before the change.</param>
    public int? MinutesAfter(int former) => PickedMinutes is not null && Whole(ExactMinutes) == former ? PickedMinutes : Minutes;

    /// <summary>The minutes as a quick pick where there is one, else as the typed number.</summary>
    public LogForm WithMinutes(int? minutes) => minutes is { } known && !QuickPicks.Contains(known)
        ? this with { PickedMinutes = null, ExactMinutes = known }
        : this with { PickedMinutes = minutes, ExactMinutes = null };

    /// <summary>An empty form but for the day.</summary>
    public static LogForm On(LocalDate day) => new() { Day = day };

    /// <summary>A logged contact, with the first of its open promises.</summary>
    public static LogForm Of(Interaction interaction, IReadOnlyList<Promise> promises)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        return new LogForm
        {
            Customer = interaction.Customer,
            Day = interaction.Date,
            Approach = interaction.Approach,
            Mode = interaction.Mode,
            Partners = interaction.Partners,
            Insight = interaction.Insight,
            Shareable = interaction.Shareable,
            Promises = [.. promises.Where(static promise => promise.State == PromiseState.Open).Take(1)
                .Select(static promise => new PromiseFields(promise.Text, promise.Due))],
        }.WithMinutes(interaction.Minutes);
    }

    /// <summary>What the inputs hold, shown or hidden; what cannot be read is missing.</summary>
    public static LogForm Read(FormData data) => new()
    {
        Customer = data.Id(CustomerInput) is { } id ? new CustomerId(id) : null,
        NewCustomer = data.Text(NewCustomerInput),
        SaidCustomer = data.Text(SaidCustomerInput),
        Day = data.Day(DayInput),
        PickedMinutes = data.Whole(MinutesInput),
        ExactMinutes = data.Number(ExactMinutesInput),
        Approach = Codes.ApproachOf(data.Text(ApproachInput)),
        Mode = Codes.ModeOf(data.Text(ModeInput)),
        Partners = Codes.RolesOf(data.Text(PartnersInput)),
        Insight = data.Text(InsightInput),
        Shareable = data.IsTrue(ShareableInput),
        Promises = [.. Enumerable.Range(1, MostPromises)
            .Select(number => new PromiseFields(data.Text(PromiseAt(number)), data.Day(PromiseDueAt(number))))
            .Where(static promise => promise is not { Text: null, Due: null })],
    };

    /// <summary>What an input holds, by its id; nothing that is missing.</summary>
    public IReadOnlyList<(string Name, string Value)> ToInputs()
    {
        List<(string, string?)> inputs =
        [
            (CustomerInput, Customer?.ToString()),
            (NewCustomerInput, NewCustomer),
            (SaidCustomerInput, SaidCustomer),
            (DayInput, Of(Day)),
            (MinutesInput, PickedMinutes?.ToString(CultureInfo.InvariantCulture)),
            (ExactMinutesInput, ExactMinutes?.ToString(CultureInfo.InvariantCulture)),
            (ApproachInput, Approach is { } approach ? Codes.Of(approach) : null),
            (ModeInput, Mode is { } mode ? Codes.Of(mode) : null),
            (PartnersInput, Codes.Of(Partners)),
            (InsightInput, Insight),
            (ShareableInput, Shareable ? "true" : null),
        ];
        for (var number = 1; number <= Math.Min(Promises.Count, MostPromises); number++)
        {
            inputs.Add((PromiseAt(number), Promises[number - 1].Text));
            inputs.Add((PromiseDueAt(number), Of(Promises[number - 1].Due)));
        }

        return [.. inputs.Where(static input => !string.IsNullOrEmpty(input.Item2)).Select(static input => (input.Item1, input.Item2!))];
    }

    /// <summary>A day as a date input writes it: yyyy-MM-dd.</summary>
    public static string? Of(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>True for promise2, promiseDue2 and so on: a form shows one promise.</summary>
    public static bool IsFurtherPromise(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.StartsWith(PromiseInput, StringComparison.Ordinal) && char.IsAsciiDigit(input[^1]);
    }

    private static string PromiseAt(int number) => Numbered(PromiseInput, number);

    private static string PromiseDueAt(int number) => Numbered(PromiseDueInput, number);

    private static string Numbered(string input, int number) => number == 1 ? input : input + number.ToString(CultureInfo.InvariantCulture);

    private static int? Whole(decimal? number) =>
        number is { } known && known == decimal.Truncate(known) && Math.Abs(known) <= int.MaxValue ? (int)known : null;
}

/// <summary>A promise as far as it is known.</summary>
public sealed record PromiseFields(string? Text, LocalDate? Due);
