using CioCoachBot.Cards;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Logging;

/// <summary>What was promised and is told later: "I promised Contoso a report by Thursday".</summary>
internal static class AddedPromise
{
    /// <summary>Adds it to the last contact with the customer, on its own card; null where there is none.</summary>
    public static async ValueTask<IReadOnlyList<Reply>?> ToLastAsync(TurnContext context, ParsedContact said)
    {
        if (said.Customer is not { } name || await NamedContact.LastAsync(context, name) is not { } logged)
        {
            return null;
        }

        var contact = logged.Interaction;
        var promises = said.Promises
            .Select(promise => (promise.Dayless, Due: promise.Due ?? PromiseRules.DefaultDue(context.Today)))
            .ToList();
        if (promises.Exists(promise => PromiseRules.Check(promise.Dayless, promise.Due, context.Today).Any()))
        {
            return null;
        }

        var added = await context.Contacts.AddToAsync(logged, new LogEntry
        {
            Customer = logged.Customer,
            Date = contact.Date,
            Minutes = contact.Minutes,
            Approach = contact.Approach,
            Promises = promises,
        });
        return added is null
            ? null
            : await context.SayAsync(added, ConfirmationHeadline.Changed, context.Line("Logging.InsightAdded", added), canUndo: false);
    }
}
