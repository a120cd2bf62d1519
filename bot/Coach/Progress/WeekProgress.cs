using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Coach.Progress;

/// <summary>How a leader's week stands against its target.</summary>
/// <param name="Week">The week, in the leader's zone.</param>
/// <param name="Minutes">All minutes, direct and indirect.</param>
/// <param name="IndirectMinutes">Of which indirect: observation and digital listening, which count but are shown apart [Gartner].</param>
/// <param name="TargetMinutes">The target of this very week: nothing where the leader is away all of it.</param>
public sealed record WeekProgress(IsoWeek Week, int Minutes, int IndirectMinutes, int TargetMinutes)
{
    /// <summary>On how many working days of the week the leader is away.</summary>
    public int DaysAway { get; init; }

    /// <summary>The minutes of direct contact.</summary>
    public int DirectMinutes => Minutes - IndirectMinutes;

    /// <summary>The share of the target: 1 is on target, more is above. 1 where the target is nothing.</summary>
    public double Share => TargetMinutes > 0 ? (double)Minutes / TargetMinutes : 1;

    /// <summary>What is missing to the target, in minutes; 0 once it is reached.</summary>
    public int MissingMinutes => Math.Max(0, TargetMinutes - Minutes);

    /// <summary>True when the target is reached.</summary>
    public bool Reached => Minutes >= TargetMinutes;

    /// <summary>Adds up one leader's week.</summary>
    /// <param name="week">The week.</param>
    /// <param name="interactions">Interactions; those of other leaders, of other weeks and deleted ones are ignored.</param>
    /// <param name="targets">What weeks are measured by.</param>
    /// <param name="leader">Whose week.</param>
    public static WeekProgress Of(IsoWeek week, IEnumerable<Interaction> interactions, WeekTargets targets, PersonId leader)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        ArgumentNullException.ThrowIfNull(targets);
        var (monday, sunday) = (week.Monday, week.Sunday);
        var minutes = 0;
        var indirect = 0;
        foreach (var interaction in interactions)
        {
            if (interaction.Leader != leader || interaction.DeletedAt is not null || interaction.Date < monday || interaction.Date > sunday)
            {
                continue;
            }

            minutes += interaction.Minutes;
            indirect += interaction.IsDirect ? 0 : interaction.Minutes;
        }

        var target = targets.Of(leader, week);
        return new WeekProgress(week, minutes, indirect, target.Minutes) { DaysAway = target.DaysAway };
    }
}
