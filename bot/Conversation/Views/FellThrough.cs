using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Views;

/// <summary>A contact that was cancelled: nothing is logged, and where one was planned it can be moved or let go.</summary>
internal static class FellThrough
{
    public static async ValueTask<AdaptiveCard> CardAsync(TurnContext context, string customer)
    {
        var texts = context.Texts;
        return await PlannedContact.NextAsync(context.Store, context.Me, customer) is { } plan
            ? context.Notice(
                texts["Prompts.FellPlanned", plan.Customer, texts.Days.Dated(plan.Date, context.Today)],
                new CardButton(texts["Prompts.DoNotAsk"], CardVerbs.PlanDrop, new PlanButton(plan.Date, plan.Customer).Data()))
            : context.Notice(texts["Prompts.Fell", customer]);
    }
}
