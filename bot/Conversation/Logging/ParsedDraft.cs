using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>A contact as it was said.</summary>
internal static class ParsedDraft
{
    public static LogDraft Of(ParsedContact contact, Problem? problem, IReadOnlyList<Customer> customers, LocalDate today)
    {
        var form = new LogForm
        {
            // A day that was not said is today; one that cannot be is asked for.
            Day = contact.Date ?? (problem == Problem.Date ? null : today),
            Approach = contact.Approach,
            Mode = contact.Mode,
            Partners = contact.Partners,
            Insight = contact.Insight,
            Promises = [.. contact.Promises.Take(LogForm.MostPromises)
                .Select(promise => new PromiseFields(promise.Text, promise.Due ?? PromiseRules.DefaultDue(today)))],
        };
        return new LogDraft
        {
            Form = (contact is { Customer: { } name, Candidates.Count: 0 } ? form.Said(name, customers) : form).WithMinutes(contact.Minutes),
            Candidates = contact.Candidates,
            Wrong = Wrong(problem, contact.Minutes, contact.Date, today),
        };
    }

    /// <summary>What was said and cannot be; null where all can.</summary>
    public static Refusal? Wrong(Problem? problem, int? minutes, LocalDate? date, LocalDate today) => problem switch
    {
        Problem.Minutes when minutes is null => InteractionRules.Check(today, InteractionRules.MostMinutes + 1, null, today)[0],
        Problem.Date when date is null => new Refusal(LogForm.DayInput, RefusalReason.DateImpossible),
        _ => null,
    };
}
