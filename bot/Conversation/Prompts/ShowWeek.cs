using CioCoachBot.Cards;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Shows the leader's week.</summary>
internal sealed class ShowWeek : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.WeekShow];

    public IReadOnlyList<Intent> Intents => [Intent.Week];

    public Command? Typed => Command.Week;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        [TurnContext.Opened(await LeaderWeek.CardAsync(context, IsoWeek.Of(context.Today)))];
}
