using CioCoachBot.Cards;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Logging;

namespace CioCoachBot.Conversation.Turns;

/// <summary>A promise is kept.</summary>
internal sealed class KeepPromise : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromiseKept];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => OwnPromise.CloseAsync(context, PromiseState.Kept);
}
