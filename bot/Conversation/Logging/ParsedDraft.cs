using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Understanding;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>A contact as it was said.</summary>
internal static class ParsedDraft
{
    public static LogDraft Of(ParsedContact contact, ParsedMessage said, IReadOnlyList<Customer> customers, LocalDate today)
    {
        var form = new LogForm
        {
            // A day that was not said is today; one that cannot be is asked for.
            Day = contact.Doubts.Contains(Doubt.Date) ? null : contact.Date ?? (said.Problem == Problem.Date ? null : today),
            Approach = contact.Approach,
            Mode = contact.Mode,
            Partners = contact.Partners,
            Insight = contact.Insight,
            Promises = [.. contact.Promises.Take(LogForm.MostPromises)
                .Select(promise => new PromiseFields(promise.Dayless, promise.Due ?? PromiseRules.DefaultDue(today)))],
        };
        var isDoubted = contact.Doubts.Contains(Doubt.Minutes);
        var candidates = contact.Candidates.Count > 0 || contact.Doubts.Contains(Doubt.Customer)
            ? contact.Candidates.Prepend(contact.Customer).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList()
            : [];
        // Whom somebody watched or read is no account: the place or the group stands for it, and nobody is asked whether it is new.
        var isListening = contact is { Customer: null, Segment: not null } && candidates.Count == 0
            && contact.Approach is Approach.Observation or Approach.DigitalListening;
        return new LogDraft
        {
            Form = (isListening ? form.With(Capital(contact.Segment!), customers)
                    : contact.Customer is { } name && candidates.Count == 0 ? form.Said(CustomerName.Written(name), customers)
                    : form)
                .WithMinutes(isDoubted ? null : contact.Minutes),
            Candidates = candidates,
            Days = contact.Doubts.Contains(Doubt.Date) ? [.. contact.Days.Where(day => day <= today)] : [],
            DoubtedMinutes = isDoubted ? contact.Minutes : null,
            AsksHappened = contact.Doubts.Contains(Doubt.Happened),
            SharedMinutes = contact.SharedMinutes,
            InsightOfAll = contact.InsightOfAll,
            Wrong = Wrong(said, contact.Minutes, contact.Date, today)
                ?? (contact.Customer is null ? OwnHouse(said) : null),
            AddsCustomer = isListening,
        };
    }

    private static string Capital(string segment) => char.ToUpperInvariant(segment[0]) + segment[1..];

    /// <summary>A department of the own house is no customer.</summary>
    private static Refusal? OwnHouse(ParsedMessage said) =>
        said.OwnHouse is { } name ? CustomerRules.CheckName(name, Departments.Known) : null;

    /// <summary>What was said and cannot be; null where all can.</summary>
    public static Refusal? Wrong(ParsedMessage said, int? minutes, LocalDate? date, LocalDate today) => said.Problem switch
    {
        Problem.Minutes when minutes is null =>
            InteractionRules.Check(today, said.ImpossibleMinutes ?? InteractionRules.MostMinutes + 1, null, today)[0],
        Problem.Date when date is null => new Refusal(LogForm.DayInput, RefusalReason.DateImpossible),
        _ => null,
    };
}
