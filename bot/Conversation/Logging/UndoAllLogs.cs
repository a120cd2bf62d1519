using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Takes back all contacts of one message. Pressed twice, it finds them taken back and shows so.</summary>
internal sealed class UndoAllLogs : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogUndoAll];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var undone = new List<InteractionDetails>();
        var stays = new List<Reply>();
        foreach (var id in ContactsButton.Read(context.Form).Ids)
        {
            if (await context.Contacts.FindAsync(id) is { } logged)
            {
                undone.Add(await context.Contacts.UndoAsync(logged));
                stays.AddRange(logged.Interaction.DeletedAt is null ? context.StaysWith(undone[^1]) : []);
            }
        }

        return undone.Count == 0 ? context.OutOfDate() : [await context.ConfirmAsync(undone[^1], ConfirmationHeadline.Saved), .. stays];
    }
}
