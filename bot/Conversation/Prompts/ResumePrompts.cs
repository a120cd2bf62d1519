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
        await EndAbsencesAsync(context);
        var next = await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        return [context.Aside(context.Texts.Ahead("Prompts.Resumed", next, leader.Zone, context.Today))];
    }

    /// <summary>Who is back ends the absence of today; who is not away takes back what was to come.</summary>
    private static async ValueTask EndAbsencesAsync(TurnContext context)
    {
        var (absences, today) = (context.Store.Absences, context.Today);
        var all = await absences.OfAsync(context.Me);
        var present = all.Where(absence => absence.Covers(today)).ToList();
        foreach (var absence in present.Count > 0 ? present : [.. all.Where(absence => absence.From > today)])
        {
            await absences.RemoveAsync(context.Me, absence.From);
            if (absence.From < today)
            {
                await absences.SaveAsync(absence with { Until = today });
            }
        }
    }
}
