using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Promises;

/// <summary>Takes back that a promise was kept, given up or moved: it is owed as it was.</summary>
internal sealed class ReopenPromise : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromiseReopen];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        // What was taken back together with its contact comes back with it.
        if (await OwnPromise.FindAsync(context) is not { State: not PromiseState.Withdrawn } promise)
        {
            return context.OutOfDate();
        }

        promise = promise with { State = PromiseState.Open, ClosedAt = null, Due = PromiseButton.Read(context.Form).Due ?? promise.Due };
        await context.Store.Promises.SaveAsync(promise);
        await PromiseReminder.PlanAsync(context.Store, promise, context.Leader);
        context.LeaveUndoToLog();
        var texts = context.Texts;
        var customer = (await context.Store.Customers.FindAsync(promise.Customer))?.Name ?? texts["Promises.SomeCustomer"];
        return [context.Answer(context.Notice(
            texts["Promises.Reopened", customer, texts.Days.Due(promise.Due, context.Today), promise.Text]))];
    }
}
