using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>The log form as a dialog: empty, or with a message as the draft of the insight. What is saved is confirmed in the personal chat, wherever the dialog was opened.</summary>
internal sealed class LogInDialog : ITurnHandler
{
    /// <summary>The dialog that a card opens.</summary>
    public const string Form = "log";

    /// <summary>The dialog that is opened from a message; the app's manifest has it as the command's id.</summary>
    public const string FromMessage = "logContact";

    public IReadOnlyList<string> Dialogs => [Form, FromMessage];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => context.Turn.Input switch
    {
        Input.DialogOpened opened => [await DraftAsync(context, opened.About)],
        _ => await SaveAsync(context),
    };

    private static async ValueTask<Reply> DraftAsync(TurnContext context, string? about)
    {
        var values = LogForm.Empty(context.Today);
        LogForm.Put(values, LogInputs.Insight, about);
        if (context.Named is [var name])
        {
            ParsedDraft.PutCustomer(values, name, await context.CustomersAsync());
        }

        return await ShowAsync(context, values, [], context.Named.Count > 1 ? $"The message names {Listing.AndMore(context.Named, 4)}. Which one was it?" : null);
    }

    private static async ValueTask<IReadOnlyList<Reply>> SaveAsync(TurnContext context)
    {
        var customers = await context.CustomersAsync();
        var read = LogForm.Read(context.Data, customers, context.Today);
        if (read.Value is not { } entry)
        {
            return [await ShowAsync(context, LogForm.Typed(context.Data), read.Refusals, hint: null)];
        }

        var logged = await new InteractionService(context.Store, context.Leader, context.Now, customers).SaveOnceAsync(entry);
        var card = await Confirmation.CardAsync(context.Store, context.Leader, logged, Confirmation.Saved, context.Now);
        var what = $"Saved: {logged.Customer.Name}, {Days.Near(logged.Interaction.Date, context.Today)}, {Durations.Of(logged.Interaction.Minutes)}.";
        return
        [
            new Reply.DirectMessage(context.Me, card, Once: logged.CardKey, logged.CardKey),
            new Reply.DialogDone($"{what} {await LeaderWeek.LineAsync(context)}{(context.Person.Reachable ? " Undo and edit it in our chat." : string.Empty)}"),
        ];
    }

    private static async ValueTask<Reply> ShowAsync(TurnContext context, IReadOnlyDictionary<string, string> values, IReadOnlyList<Refusal> refusals, string? hint) =>
        new Reply.Dialog("CIO Coach", LogFormCard.Build(new LogFormCard.View
        {
            Dialog = Form,
            Customers = await context.CustomersAsync(),
            Values = values,
            Refusals = refusals,
            Hint = hint,
            Today = context.Today,
        }));
}
