using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Prompts again.</summary>
internal sealed class ResumePrompts : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Resume];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var leader = context.Leader with { PausedUntil = null };
        await context.Store.Leaders.SaveAsync(leader);
        var next = await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        return [context.Aside(context.Texts.Ahead("Prompts.Resumed", next, leader.Zone, context.Today))];
    }
}
