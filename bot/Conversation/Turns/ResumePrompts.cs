using CioCoachBot.Conversation.Prompting;
using CioCoachBot.Conversation.Understanding;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Prompts again.</summary>
internal sealed class ResumePrompts : ITurn
{
    public IReadOnlyList<Intent> Intents => [Intent.Resume];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var leader = context.Leader with { PausedUntil = null };
        await context.Store.Leaders.SaveAsync(leader);
        var next = await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        return [context.Aside($"Welcome back. I ask {Ahead.Time(next, leader.Zone, context.Today)}.")];
    }
}
