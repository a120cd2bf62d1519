using CioCoachBot.Cards;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Promises;

/// <summary>A promise is given up, and said so.</summary>
internal sealed class BreakPromise : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromiseBroken];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => OwnPromise.CloseAsync(context, PromiseState.Broken);
}
