using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>Shows the drafted message in full, where the follow-up stands.</summary>
internal sealed class ReadDraft : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpDraft];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        await OwnFollowUp.FindAsync(context) is { } own ? await own.AnswerAsync(context, showDraft: true) : context.OutOfDate();
}
