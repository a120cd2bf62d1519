using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Understanding;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>A contact as it was said, put into the form: complete and certain, or with what is still to be asked.</summary>
/// <param name="Entry">What can be saved at once; null where something is missing or uncertain.</param>
/// <param name="Values">The form's inputs, as far as they were understood.</param>
/// <param name="Refusals">What was said but cannot be.</param>
/// <param name="Hint">What is asked for.</param>
internal sealed record SaidDraft(LogEntry? Entry, IReadOnlyDictionary<string, string> Values, IReadOnlyList<Refusal> Refusals, string? Hint)
{
    public static SaidDraft Of(SaidContact contact, Problem? problem, IReadOnlyList<Customer> customers, LocalDate today)
    {
        var promises = contact.Promises.Select(promise => (promise.Text, Due: promise.Due ?? PromiseRules.DefaultDue(today))).ToList();
        var values = ValuesOf(contact, promises, today);
        if (contact is { Customer: { } name, Candidates.Count: 0 })
        {
            PutCustomer(values, name, customers);
        }

        var wrong = Wrong(problem, contact, today);
        if (wrong is null && values.ContainsKey(LogInputs.Customer) && contact.Minutes is not null)
        {
            var (entry, refusals) = LogForm.Read(values, customers, today);
            refusals = [.. refusals, .. promises.Skip(1).SelectMany(promise => PromiseRules.Check(promise.Text, promise.Due, today))];
            return refusals.Count == 0 ? new SaidDraft(entry! with { Promises = promises }, values, [], null) : new SaidDraft(null, values, refusals, null);
        }

        var internalName = values.TryGetValue(LogInputs.NewCustomer, out var unknown) ? CustomerRules.CheckName(unknown) : null;
        return new SaidDraft(null, values, [.. new[] { wrong, internalName }.OfType<Refusal>()], wrong is null && internalName is null ? HintFor(contact, unknown) : null);
    }

    /// <summary>The customer of the list under the name, else a new one's name.</summary>
    public static void PutCustomer(Dictionary<string, string> values, string name, IReadOnlyList<Customer> customers)
    {
        var known = customers.FirstOrDefault(customer => Customer.Key(customer.Name) == Customer.Key(name));
        values[known is null ? LogInputs.NewCustomer : LogInputs.Customer] = known?.Id.ToString() ?? name;
    }

    private static Dictionary<string, string> ValuesOf(SaidContact contact, List<(string Text, LocalDate Due)> promises, LocalDate today)
    {
        var values = LogForm.Empty(contact.Date ?? today);
        if (contact.Minutes is { } minutes)
        {
            LogForm.PutMinutes(values, minutes);
        }

        LogForm.Put(values, LogInputs.Approach, contact.Approach is { } approach ? Codes.Of(approach) : null);
        LogForm.Put(values, LogInputs.Mode, contact.Mode is { } mode ? Codes.Of(mode) : null);
        LogForm.Put(values, LogInputs.Partners, Codes.Of(contact.Partners));
        LogForm.Put(values, LogInputs.Insight, contact.Insight);
        if (promises is [var (text, due), ..])
        {
            values[LogInputs.Promise] = text;
            values[LogInputs.PromiseDue] = Days.Input(due);
        }

        return values;
    }

    private static Refusal? Wrong(Problem? problem, SaidContact contact, LocalDate today) => problem switch
    {
        Problem.Minutes when contact.Minutes is null => InteractionRules.Check(today, InteractionRules.MostMinutes + 1, null, today)[0],
        Problem.Date when contact.Date is null => new Refusal(LogInputs.Date, "That day does not exist, or is more than a year ago. Which day was it?"),
        _ => null,
    };

    private static string? HintFor(SaidContact contact, string? unknown) => contact switch
    {
        { Candidates.Count: > 0 } => $"Which one was it: {Or(contact)}?{(contact.Minutes is null ? " And how long?" : string.Empty)}",
        { Customer: null, Minutes: null } => contact == new SaidContact() ? null : "Nearly there. Which customer was it, and how long?",
        { Customer: null } => "Nearly there. Which customer was it?",
        { Minutes: null } when unknown is not null => $"{unknown} is new: saved with this log. How long was it?",
        { Minutes: null } => "Nearly there. How long was it?",
        _ => $"{unknown} is new: saved with this log.",
    };

    private static string Or(SaidContact contact)
    {
        IReadOnlyList<string> names = [.. contact.Candidates.Prepend(contact.Customer).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        return names.Count == 1 ? names[0] : string.Join(", ", names.SkipLast(1)) + " or " + names[^1];
    }
}
