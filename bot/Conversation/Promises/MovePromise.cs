using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Promises;

/// <summary>Another day for a promise.</summary>
internal sealed class MovePromise : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromiseMove];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var button = PromiseButton.Read(context.Form);
        if (await OwnPromise.FindAsync(context) is not { } promise)
        {
            return context.OutOfDate();
        }

        if (promise.State != PromiseState.Open || !button.AskedDue)
        {
            return [await OwnPromise.AnswerAsync(context, promise, askDate: promise.State == PromiseState.Open)];
        }

        IReadOnlyList<Refusal> refusals = button.Due is null
            ? [new Refusal("due", RefusalReason.PromiseDueMissing)]
            : [.. PromiseRules.Check(promise.Text, button.Due, context.Today).Select(refusal => refusal with { Field = "due" })];
        if (refusals.Count > 0)
        {
            return [await OwnPromise.AnswerAsync(context, promise, askDate: true, refusals)];
        }

        context.Did(CardVerbs.PromiseReopen, PromiseButton.Again(promise.Id, promise.Due));
        promise = promise with { Due = button.Due!.Value };
        await context.Store.Promises.SaveAsync(promise);
        await PromiseReminder.PlanAsync(context.Store, promise, context.Leader);
        return [await OwnPromise.NoteAsync(context, context.Texts["Promises.Moved", context.Texts.Days.Full(promise.Due, context.Today)])];
    }
}
