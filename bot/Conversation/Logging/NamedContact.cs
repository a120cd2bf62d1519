using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>A contact of the log that is named by its customer.</summary>
internal static class NamedContact
{
    /// <summary>
    /// The one with the customer that was logged last, of a day where one was said, and rather one of so many minutes; null where there is
    /// none.
    /// </summary>
    public static async ValueTask<InteractionDetails?> LastAsync(
        TurnContext context, string name, LocalDate? day = null, int? minutes = null)
    {
        if (await context.Store.Customers.FindByNameAsync(name) is not { } customer)
        {
            return null;
        }

        var (from, to) = (day ?? context.Today.PlusDays(-InteractionRules.DaysBack), day ?? context.Today);
        var last = (await context.Store.Interactions.OfAsync(context.Me, from, to))
            .Where(interaction => interaction.Customer == customer.Id)
            .OrderByDescending(interaction => interaction.Minutes == minutes)
            .ThenByDescending(static interaction => interaction.LoggedAt)
            .FirstOrDefault();
        return await context.Contacts.FindAsync(last?.Id.Value);
    }
}
