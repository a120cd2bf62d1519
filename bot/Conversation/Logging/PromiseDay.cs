using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>"Actually by Thursday": the day by which the promise that was given last is owed.</summary>
internal static class PromiseDay
{
    public static async ValueTask<IReadOnlyList<Reply>> MoveAsync(TurnContext context, InteractionDetails logged, LocalDate due)
    {
        if (logged.Promises.LastOrDefault(static promise => promise.State == PromiseState.Open) is not { } promise)
        {
            return [context.Aside(context.Texts["Logging.NoPromise"])];
        }

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
