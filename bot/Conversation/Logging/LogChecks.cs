using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Makes an entry of a form, or says why not.</summary>
internal static class LogChecks
{
    /// <summary>An entry that may be saved, or why not.</summary>
    /// <param name="form">The contact as far as it is known.</param>
    /// <param name="customers">The customers to choose from.</param>
    /// <param name="today">Today in the leader's zone.</param>
    /// <param name="edited">The contact that the form changes, if it changes one.</param>
    public static Result<LogEntry> Check(
        LogForm form, IReadOnlyList<Customer> customers, LocalDate today, Interaction? edited = null)
    {
        var refusals = new List<Refusal>();
        var (known, added) = CustomerOf(form, customers, refusals);
        var minutes = edited is null ? form.Minutes : form.MinutesAfter(edited.Minutes);
        refusals.AddRange(InteractionRules.Check(form.Day, minutes, form.Insight, today));
        refusals.AddRange(form.Promises.SelectMany(promise => PromiseRules.Check(promise.Text, DueOf(promise, today), today)));
        if (refusals.Count > 0)
        {
            return refusals;
        }

        return new LogEntry
        {
            Customer = known,
            NewCustomer = added,
            Date = form.Day!.Value,
            Minutes = minutes!.Value,
            Approach = form.Approach ?? Approach.Meeting,
            Mode = form.Mode,
            Partners = form.Partners,
            Insight = form.Insight,
            Shareable = form.Shareable,
            Promises = [.. form.Promises.Where(static promise => promise.Text is not null)
                .Select(promise => (promise.Text!, DueOf(promise, today)!.Value))],
        };
    }

    private static LocalDate? DueOf(PromiseFields promise, LocalDate today) =>
        promise.Due ?? (promise.Text is null ? null : PromiseRules.DefaultDue(today));

    private static (Customer? Known, string? New) CustomerOf(LogForm form, IReadOnlyList<Customer> customers, List<Refusal> refusals)
    {
        if (form.Named is { } name)
        {
            var same = customers.Named(name);
            if (same is null && CustomerRules.CheckName(name, Departments.Known) is { } refusal)
            {
                refusals.Add(refusal);
            }

            return (same, same is null ? name : null);
        }

        var known = customers.FirstOrDefault(customer => customer.Id == form.Customer);
        if (known is null)
        {
            refusals.Add(new Refusal(LogForm.CustomerInput, RefusalReason.CustomerNotChosen));
        }

        return (known, null);
    }
}
