using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>What was learned and is told later: "note: they want one contact for everything".</summary>
internal static class AddedInsight
{
    /// <summary>Adds it to a contact of the log, on its own card; what is new is added, and nothing is overwritten.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> ToAsync(TurnContext context, InteractionDetails logged, string insight)
    {
        var contact = logged.Interaction;
        var added = insight.Length > Interaction.MaxInsight ? null : await context.Contacts.AddToAsync(logged, new LogEntry
        {
            Customer = logged.Customer,
            Date = contact.Date,
            Minutes = contact.Minutes,
            Approach = contact.Approach,
            Insight = char.ToUpper(insight[0], context.Texts.Culture) + insight[1..],
        });
        return added is null
            ? [context.Aside(context.Texts["Logging.TogetherTooLong"])]
            : await context.SayAsync(
                added,
                ConfirmationHeadline.Changed,
                context.Line("Logging.InsightAdded", added),
                canUndo: added.Interaction.Version > contact.Version);
    }
}
