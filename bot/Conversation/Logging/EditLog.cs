using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Opens a logged contact in the form, beneath the card or the list that names it.</summary>
internal sealed class EditLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogEdit];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        await context.Contacts.FindAsync(ContactButton.Read(context.Form).Id) is { Interaction.DeletedAt: null } logged
            ? [TurnContext.Opened(await context.FormAsync(logged))]
            : context.OutOfDate();
}
