using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Promises;

/// <summary>A promise of the leader who presses.</summary>
internal static class OwnPromise
{
    /// <summary>The promise of the pressed button; null where there is none, or it is another leader's.</summary>
    public static async ValueTask<Promise?> FindAsync(TurnContext context) =>
        PromiseButton.Read(context.Form).Id is { } id && await context.Store.Promises.FindAsync(id) is { } promise && promise.Leader == context.Me
            ? promise
            : null;

    /// <summary>Closes the promise of the pressed button.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> CloseAsync(TurnContext context, PromiseState state) =>
        await FindAsync(context) is { } promise ? await CloseAsync(context, promise, state) : context.OutOfDate();

    /// <summary>Closes an open promise; one that is closed stays as it is.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> CloseAsync(TurnContext context, Promise promise, PromiseState state)
    {
        if (promise.State == PromiseState.Open)
        {
            promise = promise with { State = state, ClosedAt = context.Now };
            await context.Store.Promises.SaveAsync(promise);
            await PromiseReminder.PlanAsync(context.Store, promise, context.Leader);
            context.Did(CardVerbs.PromiseReopen, PromiseButton.Again(promise.Id));
        }

        return [await AnswerAsync(context, promise, askDate: false)];
    }

    public static async ValueTask<Reply> AnswerAsync(
        TurnContext context, Promise promise, bool askDate, IReadOnlyList<Refusal>? refusals = null)
    {
        var texts = context.Texts;
        var customer = (await context.Store.Customers.FindAsync(promise.Customer))?.Name ?? texts["Promises.SomeCustomer"];
        var said = promise.State switch
        {
            PromiseState.Kept => texts["Promises.KeptFor", customer, promise.Text],
            PromiseState.Broken => texts["Promises.BrokenFor", customer],
            PromiseState.Withdrawn => texts["Promises.Withdrawn"],
            _ => null,
        };
        if (said is not null)
        {
            return promise.State == PromiseState.Withdrawn
                ? await NoteAsync(context, said)
                : await NoteAsync(context, said, Undo(context, PromiseButton.Again(promise.Id)));
        }

        var view = new PromiseDueCard.View
        {
            Promise = promise,
            Customer = customer,
            Today = context.Today,
            AskDate = askDate,
            Refusals = refusals ?? [],
        };

        // The list stays in sight: another day is asked beneath it.
        var card = PromiseDueCard.Build(view, texts);
        return askDate && PromiseButton.Read(context.Form).OnList ? TurnContext.Opened(card) : context.Answer(card);
    }

    /// <summary>What has become of a promise: over the list where its button stood there.</summary>
    public static async ValueTask<Reply> NoteAsync(TurnContext context, string note, params IReadOnlyList<CardButton> buttons) =>
        context.Answer(PromiseButton.Read(context.Form).OnList
            ? await OpenPromises.CardAsync(context, note: note)
            : context.Notice(note, buttons));

    private static CardButton Undo(TurnContext context, IEnumerable<(string Name, string Value)> data) => new(
        context.Texts["Logging.Undo"],
        CardVerbs.PromiseReopen,
        data.ToDictionary(static pair => pair.Name, static pair => pair.Value, StringComparer.Ordinal));
}
