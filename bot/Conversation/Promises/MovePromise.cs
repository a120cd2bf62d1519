using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
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
        if (await OwnPromise.FindAsync(context) is not { } promise)
        {
            return context.OutOfDate();
        }

        if (promise.State != PromiseState.Open || !context.Data.ContainsKey("due"))
        {
            return [await OwnPromise.AnswerAsync(context, promise, askDate: promise.State == PromiseState.Open)];
        }

        var due = context.Form.Day("due");
        IReadOnlyList<Refusal> refusals = due is null
            ? [new Refusal("due", RefusalReason.PromiseDueMissing)]
            : [.. PromiseRules.Check(promise.Text, due, context.Today).Select(refusal => refusal with { Field = "due" })];
        if (refusals.Count > 0)
        {
            return [await OwnPromise.AnswerAsync(context, promise, askDate: true, refusals)];
        }

        promise = promise with { Due = due!.Value };
        await context.Store.Promises.SaveAsync(promise);
        await PromiseReminder.PlanAsync(context.Store, promise, context.Leader);
        var noted = $"Noted: by {Days.Full(promise.Due, context.Today)}. I will remind you that morning.";
        return [context.Answer(OpenPromises.IsPressed(context) ? await OpenPromises.CardAsync(context, note: noted) : NoticeCards.Of(noted))];
    }
}
