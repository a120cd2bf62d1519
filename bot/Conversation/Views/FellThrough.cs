using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Views;

/// <summary>
/// A contact that was cancelled: nothing is logged, and where one was planned it can be moved or let go. One that is in the log already can
/// be taken out.
/// </summary>
internal static class FellThrough
{
    private const int DaysBack = 7;

    public static async ValueTask<AdaptiveCard> CardAsync(TurnContext context, string customer)
    {
        var texts = context.Texts;
        if (await PlannedContact.NextAsync(context.Store, context.Me, customer) is { } plan)
        {
            return context.Notice(
                texts["Prompts.FellPlanned", plan.Customer, texts.Days.Dated(plan.Date, context.Today)],
                new CardButton(texts["Prompts.DoNotAsk"], CardVerbs.PlanDrop, new PlanButton(plan.Date, plan.Customer).Data()));
        }

        return await LoggedAsync(context, customer) is { } contact
            ? context.Notice(
                texts["Prompts.FellLogged", customer, texts.Days.Near(contact.Date, context.Today), texts.Durations.Of(contact.Minutes)],
                new CardButton(texts["Prompts.TakeOut"], CardVerbs.LogUndo, ContactButton.Brief(contact)))
            : context.Notice(texts["Prompts.Fell", customer]);
    }

    private static async ValueTask<Interaction?> LoggedAsync(TurnContext context, string name) =>
        (await context.CustomersAsync()).FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)) is { } customer
            ? (await context.Store.Interactions.OfAsync(context.Me, context.Today.PlusDays(-DaysBack), context.Today))
                .FirstOrDefault(contact => contact.Customer == customer.Id)
            : null;
}
