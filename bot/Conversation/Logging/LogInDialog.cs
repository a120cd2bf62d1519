using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>
/// The log form as a dialog: empty, or with a message as the draft of the insight. What is saved is confirmed in the personal chat,
/// wherever the dialog was opened.
/// </summary>
internal sealed class LogInDialog : IDialogHandler
{
    /// <summary>The dialog that a card opens.</summary>
    public const string Form = "log";

    /// <summary>The dialog that is opened from a message; the app's manifest has it as the command's id.</summary>
    public const string FromMessage = "logContact";

    private const int MostNamed = 4;

    public IReadOnlyList<string> Dialogs => [Form, FromMessage];

    public async ValueTask<Answer.InDialog> AnswerAsync(TurnContext context) => context.Turn.Input switch
    {
        Input.DialogOpened opened => new(await DraftAsync(context, opened.About)),
        _ => await SaveAsync(context),
    };

    private static async ValueTask<DialogReply> DraftAsync(TurnContext context, string? about)
    {
        var form = LogForm.On(context.Today) with { Insight = string.IsNullOrWhiteSpace(about) ? null : about };
        form = context.Named is [var name] ? form.With(name, await context.CustomersAsync()) : form;
        var hint = context.Named.Count > 1
            ? context.Texts["Logging.MessageNames", context.Texts.Numbers.AndMore(context.Named, MostNamed)]
            : null;
        return await ShowAsync(context, form, [], hint);
    }

    private static async ValueTask<Answer.InDialog> SaveAsync(TurnContext context)
    {
        var form = LogForm.Read(context.Form);
        var result = LogChecks.Check(form, await context.CustomersAsync(), context.Today);
        if (result.Value is not { } entry)
        {
            return new(await ShowAsync(context, form, result.Refusals, hint: null));
        }

        if (ContactButton.Edited(context.Form) is { } same)
        {
            return await MergeAsync(context, same.Value, entry);
        }

        var another = MissingForm.Read(context.Form);
        var logged = another is { IsAnother: true }
            ? await context.Contacts.FindAsync(another.Draft) ?? await context.Contacts.SaveAsync(await context.OwingAsync(entry), another.Draft)
            : await context.Contacts.PressedTwiceAsync(entry);
        if (logged is null && await context.Contacts.AlikeAsync(entry) is { } alike)
        {
            return new(AskWhetherSame(context, form, entry, alike));
        }

        logged ??= await context.Contacts.SaveAsync(await context.OwingAsync(entry));
        List<string> said = [context.Line("Logging.SavedLine", logged), await LeaderWeek.LineAsync(context)];
        if (context.Person.Reachable)
        {
            said.Add(context.Texts["Logging.UndoInChat"]);
        }

        var card = await context.ConfirmationAsync(logged, ConfirmationHeadline.Saved);
        return new(
            new DialogReply.Done(string.Join(' ', said)),
            new DirectMessage(context.Me, card, MessageKey.Log(logged.Interaction), logged.CardKey));
    }

    private static DialogReply.Show AskWhetherSame(TurnContext context, LogForm form, LogEntry entry, Interaction alike) =>
        new(context.Texts["Logging.DialogTitle"], DuplicateCard.Build(
            new DuplicateCard.View
            {
                Dialog = Form,
                Draft = context.Contacts.NewId(),
                Logged = alike,
                Customer = entry.Customer?.Name ?? entry.NewCustomer!,
                Minutes = entry.Minutes,
                Today = context.Today,
                Form = form,
            },
            context.Texts));

    /// <summary>It is the same contact: what was said anew is added to it.</summary>
    private static async ValueTask<Answer.InDialog> MergeAsync(TurnContext context, Guid same, LogEntry entry)
    {
        if (await context.Contacts.FindAsync(same) is not { Interaction.DeletedAt: null } logged)
        {
            return new(new DialogReply.Done(context.Texts["Routing.OutOfDate"]));
        }

        return await context.Contacts.AddToAsync(logged, entry) is { } merged
            ? new(
                new DialogReply.Done(context.Line("Logging.StaysOne", merged)),
                new CardUpdate(merged.CardKey, await context.ConfirmationAsync(merged, ConfirmationHeadline.Changed)))
            : new(new DialogReply.Done(context.Texts["Logging.TogetherTooLong"]));
    }

    private static async ValueTask<DialogReply> ShowAsync(
        TurnContext context, LogForm form, IReadOnlyList<Refusal> refusals, string? hint) =>
        new DialogReply.Show(context.Texts["Logging.DialogTitle"], LogFormCard.Build(
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
