using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Conversation;

/// <summary>A leader's own target.</summary>
internal static class OwnTarget
{
    /// <summary>Sets it from this week on. A target that says nothing new is not stored, so that a leader who never chose one keeps following the organisation's.</summary>
    public static async ValueTask SetAsync(ICoachStore store, Leader leader, int minutes, Instant now)
    {
        var week = IsoWeek.Of(now, leader.Zone);
        if (TargetHistory.MinutesFor(await store.Targets.HistoryAsync(leader.Id), leader.Id, week) != minutes)
        {
            await store.Targets.SetAsync(new Target(leader.Id, minutes, week.Monday));
        }
    }
}
