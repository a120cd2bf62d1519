using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>
/// Saves the form: a new contact, or a change of one. What does not fit comes back on the same form with everything that was typed.
/// </summary>
internal sealed class SaveLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogSave];

    public bool Logs => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var customers = await context.CustomersAsync();
        var form = LogForm.Read(context.Form);
        if (ContactButton.Edited(context.Form) is not { } edits)
        {
            return await new LogFlow(context, customers).AnswerAsync(new LogDraft { Form = form, FromForm = true });
        }

        if (await context.Contacts.FindAsync(edits.Value) is not { } edited)
        {
            return context.OutOfDate();
        }

        if (edited.Interaction.DeletedAt is not null)
        {
            return [context.Aside(context.Texts["Logging.WasTakenBack"])];
        }

        var result = LogChecks.Check(form, customers, context.Today, edited.Interaction);
        if (result.Value is not { } entry)
        {
            return [context.Answer(await context.FormAsync(edited, form, result.Refusals))];
        }

        var changed = await context.Contacts.ReviseAsync(edited, entry);
        var line = context.Line("Logging.ChangedWhole", changed);
        return await context.SayAsync(
            changed,
            ConfirmationHeadline.Changed,
            changed.IsPrivateAgain ? $"{line} {context.Texts["Logging.PrivateAgain"]}" : line,
            canUndo: changed.Interaction.Version > edited.Interaction.Version);
    }
}
