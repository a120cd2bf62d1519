using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.Progress;

/// <summary>The weeks before one, which it is looked at against.</summary>
public static class WeeksBefore
{
    /// <summary>How many there are at most.</summary>
    public const int Most = 4;

    /// <summary>
    /// The weeks before, latest first, as far back as the leader was there or had logged something: nobody did nothing in weeks before
    /// their time.
    /// </summary>
    /// <param name="week">The week that is looked at.</param>
    /// <param name="leader">Whose.</param>
    /// <param name="interactions">Interactions, as <see cref="WeekProgress.Of"/> takes them.</param>
    /// <param name="targets">What weeks are measured by.</param>
    public static IReadOnlyList<WeekProgress> Of(
        IsoWeek week, Leader leader, IReadOnlyList<Interaction> interactions, WeekTargets targets)
    {
        ArgumentNullException.ThrowIfNull(leader);
        var joined = IsoWeek.Of(leader.Since, leader.Zone);
        var before = Enumerable.Range(1, Most).Select(back => WeekProgress.Of(week.Plus(-back), interactions, targets, leader.Id)).ToList();
        var known = before.Count;
        while (known > 0 && before[known - 1] is { Minutes: 0 } empty && empty.Week < joined)
        {
            known--;
        }

        return [.. before.Take(known)];
    }
}
