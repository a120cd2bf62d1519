using CioCoachBot.Cards;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Shows the leader's week: the running one, or one before it that was named.</summary>
internal sealed class ShowWeek : ITurnHandler
{
    private const int DaysOfWeek = 7;

    public IReadOnlyList<string> Verbs => [CardVerbs.WeekShow];

    public IReadOnlyList<Intent> Intents => [Intent.Week];

    public Command? Typed => Command.Week;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        [TurnContext.Opened(await LeaderWeek.CardAsync(context, Meant(context)))];

    private static IsoWeek Meant(TurnContext context)
    {
        var running = IsoWeek.Of(context.Today);
        return context.Said?.Period is { Length: DaysOfWeek } named && IsoWeek.Of(named.Start) < running ? IsoWeek.Of(named.Start) : running;
    }
}
