using CioCoachBot.Cards.Words;
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
            return [context.Aside("Until when shall I be quiet? For example: \"I am away until 7 December\".")];
        }

        var leader = context.Leader with { PausedUntil = until };
        await context.Store.Leaders.SaveAsync(leader);
        await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        return [context.Aside($"I will not ask before {Days.Full(until, context.Today)}. You can still log at any time; \"resume\" brings the question back.")];
    }
}
