using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.Prompts;

/// <summary>When a leader is asked next.</summary>
public static class PromptAgenda
{
    /// <summary>Plans the next weekly prompt in place of whatever was planned, and tells when.</summary>
    public static async ValueTask<Instant> PlanAsync(ICoachStore store, Leader leader, Instant now)
    {
        var next = PromptPlan.Next(leader, now);
        await store.Agenda.PlanAsync(DueKind.Prompt, leader.Id.Value, next);
        return next;
    }
}
