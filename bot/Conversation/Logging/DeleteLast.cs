using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Logging;

/// <summary>"Delete the last one": takes back the whole contact, however often it was changed.</summary>
internal sealed class DeleteLast : ITurnHandler
{
    public IReadOnlyList<string> Words { get; } = CommandWords.Of("DeleteLast");

    public bool Yields => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        await context.Contacts.LastTouchedAsync() is [.., var last]
            ? await UndoLog.TakenBackAsync(context, await context.Contacts.UndoAsync(last), onCard: false)
            : [context.Aside(context.Texts["Logging.NothingToTakeBack"])];
}
