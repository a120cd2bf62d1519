using CioCoachBot.Cards;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>No prompts until a day.</summary>
internal sealed class PausePrompts : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Pause];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.Said!.Until is not { } until || until <= context.Today)
        {
            return [context.Aside(context.Texts["Prompts.PauseUntil"])];
        }

        var leader = context.Leader with { PausedUntil = until };
        await context.Store.Leaders.SaveAsync(leader);
        await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        context.Did(CardVerbs.PromptAgain);
        return [context.Aside(context.Texts.Ahead("Prompts.Paused", until, context.Today))];
    }
}
