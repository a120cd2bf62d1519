using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.Progress;

/// <summary>A leader's own working week.</summary>
public static class OwnWorkingWeek
{
    /// <summary>
    /// Sets it from this week on, where it says something new. A question on a day that is a working day no more moves to the last one
    /// before it, else to the first.
    /// </summary>
    /// <returns>The leader, to be saved.</returns>
    public static async ValueTask<Leader> SetAsync(ICoachStore store, Leader leader, IReadOnlyList<IsoDayOfWeek> days, Instant now)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(leader);
        ArgumentNullException.ThrowIfNull(days);
        var monday = IsoWeek.Of(now, leader.Zone).Monday;
        var before = (await Attendance.ReadAsync(store, leader.Id)).DaysOf(leader.Id, monday);
        if (before.ToHashSet().SetEquals(days))
        {
            return leader;
        }

        await store.WorkingWeeks.SaveAsync(new WorkingWeek(leader.Id, monday, [.. days.Order()]));
        var isDayOff = before.Contains(leader.PromptDay) && !days.Contains(leader.PromptDay);
        return !isDayOff ? leader : leader with
        {
            PromptDay = days.Where(day => day < leader.PromptDay).OrderDescending().Concat(days.Order()).First(),
        };
    }
}
