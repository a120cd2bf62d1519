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
        return result.Value is not { } entry
            ? [context.Answer(await context.FormAsync(edited, form, result.Refusals))]
            : [await context.ConfirmAsync(await context.Contacts.ReviseAsync(edited, entry), ConfirmationHeadline.Changed)];
    }
}
