namespace CioCoachBot.Coach.Progress;

/// <summary>
/// Which target holds in which week. History is judged by the target of its own week, so a new target never rewrites the past.
/// </summary>
public static class TargetHistory
{
    /// <summary>The target of one leader in one week, in minutes.</summary>
    /// <param name="history">Targets of the organisation and of leaders, in any order; those of other leaders are ignored.</param>
    /// <param name="leader">Whose target.</param>
    /// <param name="week">The week, in the leader's zone.</param>
    /// <returns>
    /// The leader's own target that began last, in this week or before; else the organisation's; else
    /// <see cref="Target.DefaultMinutes"/>.
    /// </returns>
    public static int MinutesFor(IEnumerable<Target> history, PersonId leader, IsoWeek week)
    {
        ArgumentNullException.ThrowIfNull(history);
        Target? own = null;
        Target? organisation = null;
        foreach (var target in history)
        {
            if (IsoWeek.Of(target.From) > week)
            {
                continue;
            }

            if (target.Leader == leader)
            {
                own = Later(own, target);
            }
            else if (target.Leader is null)
            {
                organisation = Later(organisation, target);
            }
        }

        return (own ?? organisation)?.MinutesAWeek ?? Target.DefaultMinutes;
    }

    private static Target Later(Target? known, Target other) => known is null || other.From >= known.From ? other : known;
}
