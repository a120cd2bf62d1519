using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
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

    private const int MostNamed = 4;

    public IReadOnlyList<string> Dialogs => [Form, FromMessage];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => context.Turn.Input switch
    {
        Input.DialogOpened opened => [await DraftAsync(context, opened.About)],
        _ => await SaveAsync(context),
    };

    private static async ValueTask<Reply> DraftAsync(TurnContext context, string? about)
    {
        var form = LogForm.On(context.Today) with { Insight = string.IsNullOrWhiteSpace(about) ? null : about };
        form = context.Named is [var name] ? form.With(name, await context.CustomersAsync()) : form;
        var hint = context.Named.Count > 1
            ? context.Texts["Logging.MessageNames", context.Texts.Numbers.AndMore(context.Named, MostNamed)]
            : null;
        return await ShowAsync(context, form, [], hint);
    }

    private static async ValueTask<IReadOnlyList<Reply>> SaveAsync(TurnContext context)
    {
        var form = LogForm.Read(context.Form);
        var (entry, refusals) = LogChecks.Check(form, await context.CustomersAsync(), context.Today);
        if (entry is null)
        {
            return [await ShowAsync(context, form, refusals, hint: null)];
        }

        var logged = await context.Contacts.SaveOnceAsync(entry);
        List<string> said = [context.Line("Logging.SavedLine", logged), await LeaderWeek.LineAsync(context)];
        if (context.Person.Reachable)
        {
            said.Add(context.Texts["Logging.UndoInChat"]);
        }

        return
        [
            new Reply.DirectMessage(context.Me, await context.ConfirmationAsync(logged, ConfirmationHeadline.Saved), Once: logged.CardKey, logged.CardKey),
            new Reply.DialogDone(string.Join(' ', said)),
        ];
    }

    private static async ValueTask<Reply> ShowAsync(TurnContext context, LogForm form, IReadOnlyList<Refusal> refusals, string? hint) =>
        new Reply.Dialog(context.Texts["Logging.DialogTitle"], LogFormCard.Build(
            new LogFormCard.View
            {
                Dialog = Form,
                Customers = await context.CustomersAsync(),
                Form = form,
                Refusals = refusals,
                Hint = hint,
                Today = context.Today,
            },
            context.Texts));
}
