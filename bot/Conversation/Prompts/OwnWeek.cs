using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>How a leader's week stands, as far as the question depends on it.</summary>
internal static class OwnWeek
{
    /// <summary>True once the week has reached its target.</summary>
    public static async ValueTask<bool> IsReachedAsync(ICoachStore store, Leader leader, IsoWeek week) =>
        await store.Interactions.MinutesAsync(leader.Id, week.Monday, week.Sunday)
            >= (await WeekTargets.ReadAsync(store, leader.Id)).Of(leader.Id, week).Minutes;
}
