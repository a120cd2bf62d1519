using System.Globalization;
using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Promises;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Conversation.Logging;

/// <summary>The inputs of the log form: what they mean, and how an interaction stands in them.</summary>
internal static class LogForm
{
    /// <summary>What the form offers at one tap; any other number of minutes is typed.</summary>
    private static readonly int[] QuickPicks = [15, 30, 45, 60, 90, 120, 240, 480];

    /// <summary>An empty form, but for the day.</summary>
    public static Dictionary<string, string> Empty(LocalDate today) => new(StringComparer.Ordinal) { [LogInputs.Date] = Days.Input(today) };

    /// <summary>The inputs among what a card sent, so that nothing typed is lost and nothing else comes back.</summary>
    public static Dictionary<string, string> Typed(IReadOnlyDictionary<string, string> data) =>
        LogInputs.All.Where(data.ContainsKey).ToDictionary(input => input, input => data[input], StringComparer.Ordinal);

    /// <summary>A form that holds an interaction, with the first of its promises.</summary>
    public static Dictionary<string, string> Of(Interaction interaction, IReadOnlyList<Promise> promises)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [LogInputs.Customer] = interaction.Customer.ToString(),
            [LogInputs.Date] = Days.Input(interaction.Date),
            [LogInputs.Approach] = Codes.Of(interaction.Approach),
            [LogInputs.Partners] = Codes.Of(interaction.Partners),
            [LogInputs.Shareable] = interaction.Shareable ? "true" : "false",
        };
        PutMinutes(values, interaction.Minutes);
        Put(values, LogInputs.Mode, interaction.Mode is { } mode ? Codes.Of(mode) : null);
        Put(values, LogInputs.Insight, interaction.Insight);
        if (promises.FirstOrDefault(promise => promise.State == PromiseState.Open) is { } promise)
        {
            values[LogInputs.Promise] = promise.Text;
            values[LogInputs.PromiseDue] = Days.Input(promise.Due);
        }

        return values;
    }

    /// <summary>Reads the inputs: an entry that may be saved, or why not.</summary>
    /// <param name="values">The inputs.</param>
    /// <param name="customers">The customers to choose from.</param>
    /// <param name="today">Today in the leader's zone.</param>
    /// <param name="edited">The interaction that the form changes, if it changes one.</param>
    public static Result<LogEntry> Read(
        IReadOnlyDictionary<string, string> values,
        IReadOnlyList<Customer> customers,
        LocalDate today,
        Interaction? edited = null)
    {
        var refusals = new List<Refusal>();
        var (customer, newCustomer) = ReadCustomer(values, customers, refusals);
        var date = ReadDay(Text(values, LogInputs.Date));
        var minutes = ReadMinutes(values, edited?.Minutes);
        var insight = Text(values, LogInputs.Insight);
        refusals.AddRange(InteractionRules.Check(date, minutes, insight, today));
        var promises = ReadPromises(values, today, refusals);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        return new LogEntry
        {
            Customer = customer,
            NewCustomer = newCustomer,
            Date = date!.Value,
            Minutes = minutes!.Value,
            Approach = Codes.ApproachOf(Text(values, LogInputs.Approach)) ?? Approach.Meeting,
            Mode = Codes.ModeOf(Text(values, LogInputs.Mode)),
            Partners = Codes.RolesOf(Text(values, LogInputs.Partners)),
            Insight = insight,
            Shareable = string.Equals(Text(values, LogInputs.Shareable), "true", StringComparison.OrdinalIgnoreCase),
            Promises = promises,
        };
    }

    public static LocalDate? ReadDay(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The minutes as the quick pick where there is one, else as the number.</summary>
    public static void PutMinutes(Dictionary<string, string> values, int minutes) =>
        values[QuickPicks.Contains(minutes) ? LogInputs.Minutes : LogInputs.MinutesOther] = Number(minutes);

    public static void Put(Dictionary<string, string> values, string input, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            values[input] = value;
        }
    }

    public static string? Text(IReadOnlyDictionary<string, string> values, string input) =>
        values.TryGetValue(input, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static List<(string Text, LocalDate Due)> ReadPromises(IReadOnlyDictionary<string, string> values, LocalDate today, List<Refusal> refusals)
    {
        var promises = new List<(string, LocalDate)>();
        for (var number = 1; number <= LogInputs.MostPromises; number++)
        {
            var promise = Text(values, LogInputs.PromiseAt(number));
            var due = ReadDay(Text(values, LogInputs.PromiseDueAt(number))) ?? (promise is null ? null : PromiseRules.DefaultDue(today));
            if (promise is not null || due is not null)
            {
                refusals.AddRange(PromiseRules.Check(promise, due, today));
            }

            if (promise is not null)
            {
                promises.Add((promise, due!.Value));
            }
        }

        return promises;
    }

    private static (Customer? Known, string? New) ReadCustomer(IReadOnlyDictionary<string, string> values, IReadOnlyList<Customer> customers, List<Refusal> refusals)
    {
        if (Text(values, LogInputs.NewCustomer) is { } name)
        {
            if (customers.FirstOrDefault(customer => Customer.Key(customer.Name) == Customer.Key(name)) is { } same)
            {
                return (same, null);
            }

            if (CustomerRules.CheckName(name) is { } refusal)
            {
                refusals.Add(refusal);
            }

            return (null, name);
        }

        var known = Guid.TryParse(Text(values, LogInputs.Customer), out var id) ? customers.FirstOrDefault(customer => customer.Id.Value == id) : null;
        if (known is null)
        {
            refusals.Add(new Refusal(LogInputs.Customer, RefusalReason.CustomerNotChosen));
        }

        return (known, null);
    }

    /// <summary>The typed number where there is one, else the quick pick; null where neither is a whole number. A typed number that only stands there from before yields to a pick.</summary>
    public static int? ReadMinutes(IReadOnlyDictionary<string, string> values, int? former = null)
    {
        var picked = Whole(Text(values, LogInputs.Minutes));
        var typed = Text(values, LogInputs.MinutesOther);
        return typed is null || (picked is not null && former is not null && Whole(typed) == former) ? picked : Whole(typed);
    }

    private static int? Whole(string? text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : null;
}
