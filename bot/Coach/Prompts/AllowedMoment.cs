using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Coach.Prompts;

/// <summary>
/// When the coach may speak to a leader of its own accord: on a working day, or the day that the leader chose for the question, on which
/// they are neither away nor paused, and outside their quiet hours.
/// </summary>
public static class AllowedMoment
{
    private static readonly LocalTime Morning = new(9, 0);

    /// <summary>The first such instant from an instant on: that one where it is allowed; after days without, in the morning.</summary>
    public static Instant Next(Leader leader, Instant from, Attendance attendance)
    {
        ArgumentNullException.ThrowIfNull(leader);
        ArgumentNullException.ThrowIfNull(attendance);
        var (day, time) = from.InZone(leader.Zone).LocalDateTime;
        var isMoved = false;
        while (true)
        {
            if (day < leader.PausedUntil || !IsAllowed(leader, day, attendance))
            {
                (day, time, isMoved) = (day.PlusDays(1), Morning, true);
            }
            else if (leader.Quiet is { } quiet && quiet.Covers(time))
            {
                day = quiet.IsOvernight && time >= quiet.From ? day.PlusDays(1) : day;
                (time, isMoved) = (quiet.Until, true);
            }
            else
            {
                return isMoved ? WeeklySlot.At(day, time, leader.Zone, from) : from;
            }
        }
    }

    /// <summary>Whether something may be said on a day.</summary>
    public static bool IsAllowed(Leader leader, LocalDate day, Attendance attendance)
    {
        ArgumentNullException.ThrowIfNull(leader);
        ArgumentNullException.ThrowIfNull(attendance);
        return (attendance.Works(leader.Id, day) || day.DayOfWeek == leader.PromptDay) && !attendance.IsAway(leader.Id, day);
    }
}
