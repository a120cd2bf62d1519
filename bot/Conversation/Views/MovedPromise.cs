using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>Another day for a promise, said in words: on the contact's own card, and with what is owed.</summary>
internal static class MovedPromise
{
    public static async ValueTask<IReadOnlyList<Reply>> ToAsync(
        TurnContext context, InteractionDetails logged, Promise promise, LocalDate due)
    {
        if (PromiseRules.Check(promise.Text, due, context.Today) is [var refusal, ..])
        {
            return [context.Aside(context.Texts["Refusals." + refusal.Reason])];
        }

        var moved = await context.Contacts.MovePromiseAsync(logged, promise, due);
        context.Did(CardVerbs.PromiseReopen, PromiseButton.Again(promise.Id, promise.Due));
        return
        [
            new Reply.UpdateOrSay(moved.CardKey, await context.ConfirmationAsync(moved, ConfirmationHeadline.Changed)),
            context.Answer(context.Notice(context.Texts[
                "Promises.MovedOf", moved.Customer.Name, promise.Text, context.Texts.Days.Full(due, context.Today)])),
        ];
    }
}
