using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>The contacts of a former week once more in this one, day by day, for one look before they are saved.</summary>
/// <param name="context">The turn.</param>
/// <param name="customers">The tenant's customers.</param>
internal sealed class RepeatedWeek(TurnContext context, IReadOnlyList<Customer> customers)
{
    private const int DaysOfWeek = 7;
    private const int MostAhead = 4;

    /// <summary>Asks; days to come are left out, and what is logged already.</summary>
    public async ValueTask<Reply> AskAsync(DateInterval former)
    {
        var (texts, today) = (context.Texts, context.Today);
        var weeks = Period.DaysBetween(IsoWeek.Of(former.Start).Monday, IsoWeek.Of(today).Monday) / DaysOfWeek;
        var again = (await context.Store.Interactions.OfAsync(context.Me, former.Start, former.End))
            .OrderBy(static contact => contact.Date)
            .ThenBy(static contact => contact.LoggedAt)
            .Select(contact => contact with { Date = contact.Date.PlusDays(weeks * DaysOfWeek), Insight = null, Shareable = false })
            .ToList();
        var logged = await context.Store.Interactions.OfAsync(context.Me, IsoWeek.Of(today).Monday, today);
        var contacts = again
            .Where(contact => contact.Date <= today && !logged.Any(other => IsSame(contact, other)))
            .Select(contact => new ContactsToSaveCard.Contact(context.Contacts.NewId(), NameOf(contact), LogForm.Of(contact, [])))
            .ToList();
        if (contacts.Count == 0)
        {
            return context.Aside(texts["Logging.WeekNothing"]);
        }

        var ahead = again.Where(contact => contact.Date > today).Select(NameOf).Distinct(StringComparer.Ordinal).ToList();
        return context.Answer(ContactsToSaveCard.Build(
            new ContactsToSaveCard.View
            {
                Contacts = contacts,
                Note = ahead.Count == 0 ? null : texts["Logging.WeekAhead", texts.Numbers.AndMore(ahead, MostAhead)],
                Today = today,
            },
            texts));
    }

    private string NameOf(Interaction contact) =>
        customers.FirstOrDefault(customer => customer.Id == contact.Customer)?.Name ?? string.Empty;

    private static bool IsSame(Interaction contact, Interaction other) =>
        contact.Customer == other.Customer && contact.Date == other.Date && InteractionRules.IsAlike(contact.Minutes, other.Minutes);
}
