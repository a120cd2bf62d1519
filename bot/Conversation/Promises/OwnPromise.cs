using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Promises;

/// <summary>A promise of the leader who presses.</summary>
internal static class OwnPromise
{
    /// <summary>The promise of the pressed button; null where there is none, or it is another leader's.</summary>
    public static async ValueTask<Promise?> FindAsync(TurnContext context) =>
        context.Id("promiseId") is { } id && await context.Store.Promises.FindAsync(new PromiseId(id)) is { } promise && promise.Leader == context.Me ? promise : null;

    /// <summary>Closes an open promise; one that is closed stays as it is.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> CloseAsync(TurnContext context, PromiseState state)
    {
        if (await FindAsync(context) is not { } promise)
        {
            return context.OutOfDate();
        }

        if (promise.State == PromiseState.Open)
        {
            promise = promise with { State = state, ClosedAt = context.Now };
            await context.Store.Promises.SaveAsync(promise);
            await PromiseReminder.PlanAsync(context.Store, promise, context.Leader);
        }

        return [await AnswerAsync(context, promise, askDate: false)];
    }

    public static async ValueTask<Reply> AnswerAsync(TurnContext context, Promise promise, bool askDate, IReadOnlyList<Refusal>? refusals = null)
    {
        var customer = (await context.Store.Customers.FindAsync(promise.Customer))?.Name ?? "The customer";
        var said = promise.State switch
        {
            PromiseState.Kept => $"Kept. {customer} has what you promised: {promise.Text}",
            PromiseState.Broken => $"Noted. A word to {customer} before they ask keeps the trust.",
            PromiseState.Withdrawn => "This promise was taken back together with its log.",
            _ => null,
        };
        var onList = OpenPromises.IsPressed(context);
        return context.Answer(said is null
            ? PromiseDueCard.Build(new PromiseDueCard.View { Promise = promise, Customer = customer, Today = context.Today, AskDate = askDate, Refusals = refusals ?? [], List = onList })
            : onList ? await OpenPromises.CardAsync(context, note: said) : NoticeCards.Of(said));
    }
}
