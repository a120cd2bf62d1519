using CioCoachBot.Cards;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Logging;

namespace CioCoachBot.Conversation.Turns;

/// <summary>A promise is given up, and said so.</summary>
internal sealed class BreakPromise : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromiseBroken];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => OwnPromise.CloseAsync(context, PromiseState.Broken);
}
