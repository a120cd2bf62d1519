using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>
/// Takes back all contacts of one message, or the last change of all of them. Pressed twice, it finds them taken back and shows so.
/// </summary>
internal sealed class UndoAllLogs : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogUndoAll];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var button = ContactsButton.Read(context.Form);
        if (button.Versions.Count > 0)
        {
            return await StepBackAsync(context, button);
        }

        var undone = new List<InteractionDetails>();
        var told = new List<Reply>();
        foreach (var id in button.Ids)
        {
            if (await context.Contacts.FindAsync(id) is { } logged)
            {
                undone.Add(await context.Contacts.UndoAsync(logged));
                told.AddRange(await TakenBackWithContact.TellAsync(context, undone[^1]));
            }
        }

        return undone.Count == 0 ? context.OutOfDate() : [await context.ConfirmAsync(undone[^1], ConfirmationHeadline.Saved), .. told];
    }

    private static async ValueTask<IReadOnlyList<Reply>> StepBackAsync(TurnContext context, ContactsButton button)
    {
        InteractionDetails? last = null;
        foreach (var id in button.Ids)
        {
            if (await context.Contacts.FindAsync(id) is { Interaction.DeletedAt: null } logged)
            {
                last = button.Versions.GetValueOrDefault(id) == logged.Interaction.Version ? await context.Contacts.StepBackAsync(logged) : logged;
            }
        }

        return last is null ? context.OutOfDate() : [await context.ConfirmAsync(last, ConfirmationHeadline.ChangedBack)];
    }
}
