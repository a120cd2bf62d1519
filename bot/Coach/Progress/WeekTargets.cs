namespace CioCoachBot.Coach.Progress;

/// <summary>What a week of a leader's is measured by.</summary>
/// <param name="Minutes">The target of the working days on which the leader is there.</param>
/// <param name="DaysAway">On how many working days they are not.</param>
public readonly record struct WeekTarget(int Minutes, int DaysAway);

/// <summary>
/// The targets as weeks are measured by them: each by the target of its own week, in the share of the working days on which the leader was
/// there.
/// </summary>
/// <param name="History">The targets, as <see cref="TargetHistory.MinutesFor"/> takes them.</param>
/// <param name="Absences">When leaders are away; those of other leaders are ignored.</param>
public sealed record WeekTargets(IReadOnlyList<Target> History, IReadOnlyList<Absence> Absences)
{
    // Of ten thousand leaders each would be looked for among everybody's.
    private readonly ILookup<PersonId?, Target> _targets = History.ToLookup(static target => target.Leader);
    private readonly ILookup<PersonId, Absence> _absences = Absences.ToLookup(static absence => absence.Leader);

    /// <summary>Reads those of a leader, or of everybody where the leader is null.</summary>
    public static async ValueTask<WeekTargets> ReadAsync(ICoachStore store, PersonId? leader)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new(await store.Targets.HistoryAsync(leader), await store.Absences.OfAsync(leader));
    }

    /// <summary>The target of one leader in one week.</summary>
    public WeekTarget Of(PersonId leader, IsoWeek week)
    {
        var full = TargetHistory.MinutesFor(_targets[leader].Concat(_targets[null]), leader, week);
        var own = _absences[leader].ToList();
        var away = Enumerable.Range(0, WorkingDays.OfWeek).Count(day => own.Exists(absence => absence.Covers(week.Monday.PlusDays(day))));
        return new(full * (WorkingDays.OfWeek - away) / WorkingDays.OfWeek, away);
    }
}
