using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Shows an empty form to log a contact.</summary>
internal sealed class OpenLogForm : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogForm];

    public Command? Typed => Command.Log;

    public bool Logs => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => [TurnContext.Opened(await context.FormAsync())];
}
