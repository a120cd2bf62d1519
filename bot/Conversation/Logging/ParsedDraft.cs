using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>A contact as it was said, put into the inputs of the form.</summary>
internal static class ParsedDraft
{
    public static LogDraft Of(ParsedContact contact, Problem? problem, IReadOnlyList<Customer> customers, LocalDate today)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (contact is { Customer: { } name, Candidates.Count: 0 })
        {
            PutCustomer(values, name, customers, LogInputs.SaidCustomer);
        }

        // A day that was not said is today; one that cannot be is asked for.
        var date = contact.Date ?? (problem == Problem.Date ? null : today);
        LogForm.Put(values, LogInputs.Date, date is { } day ? Days.Input(day) : null);
        if (contact.Minutes is { } minutes)
        {
            LogForm.PutMinutes(values, minutes);
        }

        LogForm.Put(values, LogInputs.Approach, contact.Approach is { } approach ? Codes.Of(approach) : null);
        LogForm.Put(values, LogInputs.Mode, contact.Mode is { } mode ? Codes.Of(mode) : null);
        LogForm.Put(values, LogInputs.Partners, Codes.Of(contact.Partners));
        LogForm.Put(values, LogInputs.Insight, contact.Insight);
        for (var number = 1; number <= Math.Min(contact.Promises.Count, LogInputs.MostPromises); number++)
        {
            var promise = contact.Promises[number - 1];
            values[LogInputs.PromiseAt(number)] = promise.Text;
            values[LogInputs.PromiseDueAt(number)] = Days.Input(promise.Due ?? PromiseRules.DefaultDue(today));
        }

        return new LogDraft { Values = values, Candidates = contact.Candidates, Wrong = Wrong(problem, contact.Minutes, contact.Date, today) };
    }

    /// <summary>The customer of the list under the name, else the name: in the form's input for a new one, or where it is to be confirmed.</summary>
    public static void PutCustomer(Dictionary<string, string> values, string name, IReadOnlyList<Customer> customers, string unknown = LogInputs.NewCustomer)
    {
        var known = customers.FirstOrDefault(customer => Customer.Key(customer.Name) == Customer.Key(name));
        values[known is null ? unknown : LogInputs.Customer] = known?.Id.ToString() ?? name;
    }

    /// <summary>What was said and cannot be, in a sentence; null where all can.</summary>
    public static Refusal? Wrong(Problem? problem, int? minutes, LocalDate? date, LocalDate today) => problem switch
    {
        Problem.Minutes when minutes is null => InteractionRules.Check(today, InteractionRules.MostMinutes + 1, null, today)[0],
        Problem.Date when date is null => new Refusal(LogInputs.Date, RefusalReason.DateImpossible),
        _ => null,
    };
}
