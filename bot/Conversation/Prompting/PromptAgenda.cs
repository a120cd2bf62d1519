using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using NodaTime;

namespace CioCoachBot.Conversation.Prompting;

/// <summary>When a leader is asked next.</summary>
internal static class PromptAgenda
{
    /// <summary>Plans the next weekly prompt in place of whatever was planned, and tells when.</summary>
    public static async ValueTask<Instant> PlanAsync(ICoachStore store, Leader leader, Instant now)
    {
        var next = PromptPlan.Next(leader, now);
        await store.Agenda.PlanAsync(OccasionKind.Prompt, leader.Id.Value, next);
        return next;
    }
}
