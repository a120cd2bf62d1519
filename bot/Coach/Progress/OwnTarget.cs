using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.Progress;

/// <summary>A leader's own target.</summary>
public static class OwnTarget
{
    /// <summary>
    /// Sets it from this week on. A target that says nothing new is not stored, so that a leader who never chose one keeps following the
    /// organisation's.
    /// </summary>
    public static async ValueTask SetAsync(ICoachStore store, Leader leader, int minutes, Instant now)
    {
        var week = IsoWeek.Of(now, leader.Zone);
        if (TargetHistory.MinutesFor(await store.Targets.HistoryAsync(leader.Id), leader.Id, week) != minutes)
        {
            await store.Targets.SetAsync(new Target(leader.Id, minutes, week.Monday));
        }
    }
}
