using CioCoachBot.Cards;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Understanding;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Shows the leader's week.</summary>
internal sealed class ShowWeek : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.WeekShow];

    public IReadOnlyList<Intent> Intents => [Intent.Week];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        [context.Answer(await LeaderWeek.CardAsync(context.Store, context.Leader, IsoWeek.Of(context.Today), context.Today))];
}
