using CioCoachBot.Cards;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Promises;

/// <summary>A promise is kept.</summary>
internal sealed class KeepPromise : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromiseKept];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => OwnPromise.CloseAsync(context, PromiseState.Kept);
}
