using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Opens a logged contact in the form.</summary>
internal sealed class EditLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogEdit];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        await context.Contacts.FindAsync(ContactButton.Read(context.Form).Id) is { Interaction.DeletedAt: null } logged
            ? [context.Answer(await context.FormAsync(logged), logged.CardKey)]
            : context.OutOfDate();
}
