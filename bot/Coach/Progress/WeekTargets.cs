namespace CioCoachBot.Coach.Progress;

/// <summary>What a week of a leader's is measured by.</summary>
/// <param name="Minutes">The target of the working days on which the leader is there.</param>
/// <param name="DaysAway">On how many of their working days they are not.</param>
public readonly record struct WeekTarget(int Minutes, int DaysAway);

/// <summary>
/// The targets as weeks are measured by them: each by the target of its own week, in the share of a week's five days on which the leader
/// works and was there.
/// </summary>
/// <param name="History">The targets, as <see cref="TargetHistory.MinutesFor"/> takes them.</param>
/// <param name="Attendance">When leaders are there.</param>
public sealed record WeekTargets(IReadOnlyList<Target> History, Attendance Attendance)
{
    private const int DaysOfWeek = 7;

    // Of ten thousand leaders each would be looked for among everybody's.
    private readonly ILookup<PersonId?, Target> _targets = History.ToLookup(static target => target.Leader);

    /// <summary>Reads those of a leader, or of everybody where the leader is null.</summary>
    public static async ValueTask<WeekTargets> ReadAsync(ICoachStore store, PersonId? leader)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new(await store.Targets.HistoryAsync(leader), await Attendance.ReadAsync(store, leader));
    }

    /// <summary>The target of one leader in one week.</summary>
    public WeekTarget Of(PersonId leader, IsoWeek week)
    {
        var full = TargetHistory.MinutesFor(_targets[leader].Concat(_targets[null]), leader, week);
        var working = Enumerable.Range(0, DaysOfWeek).Select(week.Monday.PlusDays).Where(day => Attendance.Works(leader, day)).ToList();
        var away = working.Count(day => Attendance.IsAway(leader, day));

        // Of more working days than five each is worth less: no week asks for more than its target.
        return new(full * (working.Count - away) / Math.Max(WorkingDays.OfWeek, working.Count), away);
    }
}
