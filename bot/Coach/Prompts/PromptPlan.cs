using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Coach.Prompts;

/// <summary>
/// When a leader is asked. Days and times are those of the leader's zone; a time that a clock change skips moves on by the gap, of one
/// that comes twice the first is taken.
/// </summary>
public static class PromptPlan
{
    /// <summary>
    /// The next weekly prompt: strictly later than <paramref name="after"/>, not while the leader is paused or away, not in the week that
    /// the leader closed. Where the leader is not there on its day, it comes on the next working day of the week on which they are there, else
    /// on the last one before.
    /// </summary>
    public static Instant Next(Leader leader, Instant after, Attendance attendance)
    {
        ArgumentNullException.ThrowIfNull(leader);

        // A gap can push a slot into the day after, so the week before the present one is looked at too.
        for (var monday = IsoWeek.Of(after, leader.Zone).Plus(-1).Monday; ; monday = monday.PlusWeeks(1))
        {
            if (DayIn(monday, leader, attendance) is { } day && !IsQuiet(leader, day)
                && WeeklySlot.At(day, leader.AskTime, leader.Zone, after) is var at && at > after)
            {
                return at;
            }
        }
    }

    /// <summary>
    /// When a leader who was asked early in the week and is behind hears what the rest of it can do: Thursday, at the time of the prompt;
    /// null from Thursday on, and where they are not there on it.
    /// </summary>
    public static Instant? Recovery(Leader leader, Instant asked, Attendance attendance)
    {
        ArgumentNullException.ThrowIfNull(leader);
        var today = asked.InZone(leader.Zone).Date;
        var thursday = IsoWeek.Of(today).Monday.PlusDays((int)IsoDayOfWeek.Thursday - 1);
        return today < thursday && AllowedMoment.IsAllowed(leader, thursday, attendance) ? On(leader, thursday) : null;
    }

    /// <summary>Whether an instant is that of a recovery: a Thursday, where the weekly question comes on an earlier day.</summary>
    public static bool IsRecovery(Leader leader, Instant at)
    {
        ArgumentNullException.ThrowIfNull(leader);
        return leader.PromptDay < IsoDayOfWeek.Thursday && at.InZone(leader.Zone).DayOfWeek == IsoDayOfWeek.Thursday;
    }

    /// <summary>Whether the coach would ask at an instant of its own accord.</summary>
    public static bool IsUsual(Leader leader, Instant at, Attendance attendance)
    {
        ArgumentNullException.ThrowIfNull(leader);
        var local = at.InZone(leader.Zone);
        return local.TimeOfDay == leader.AskTime && (local.Date == DayIn(IsoWeek.Of(local.Date).Monday, leader, attendance) || IsRecovery(leader, at));
    }

    /// <summary>"Ask me tomorrow": tomorrow in the leader's zone, at the leader's own prompt time where none is given.</summary>
    public static Instant Tomorrow(Leader leader, Instant now, LocalTime? at = null)
    {
        ArgumentNullException.ThrowIfNull(leader);
        return WeeklySlot.At(now.InZone(leader.Zone).Date.PlusDays(1), at ?? leader.AskTime, leader.Zone, now);
    }

    /// <summary>
    /// "Ask me on that day", at the leader's own prompt time where none is given. The caller has checked that the day is still to come.
    /// </summary>
    public static Instant On(Leader leader, LocalDate day, LocalTime? at = null)
    {
        ArgumentNullException.ThrowIfNull(leader);
        return WeeklySlot.At(day, at ?? leader.AskTime, leader.Zone, Instant.MinValue);
    }

    /// <summary>Whether a prompt that has become due is still wanted.</summary>
    /// <param name="leader">Whom it would reach.</param>
    /// <param name="at">The instant of asking; its ISO week in the leader's zone is the week that counts.</param>
    /// <param name="weekIsReached">True when the leader's minutes have reached the target of that week.</param>
    /// <param name="attendance">When the leader is there.</param>
    /// <returns>False when the week has reached its target or was closed, and while the leader is paused or away.</returns>
    public static bool IsOwed(Leader leader, Instant at, bool weekIsReached, Attendance attendance)
    {
        ArgumentNullException.ThrowIfNull(leader);
        var day = at.InZone(leader.Zone).Date;
        return !weekIsReached && !IsQuiet(leader, day) && !attendance.IsAway(leader.Id, day);
    }

    /// <summary>The day of the question in a week; null where the leader is there on none.</summary>
    private static LocalDate? DayIn(LocalDate monday, Leader leader, Attendance attendance)
    {
        var chosen = (int)leader.PromptDay;
        var later = Enumerable.Range(chosen, (int)IsoDayOfWeek.Sunday - chosen + 1);
        var earlier = Enumerable.Range(1, chosen - 1).Reverse();
        return later.Concat(earlier)
            .Select(day => (LocalDate?)monday.PlusDays(day - 1))
            .FirstOrDefault(day => AllowedMoment.IsAllowed(leader, day!.Value, attendance));
    }

    private static bool IsQuiet(Leader leader, LocalDate day) => day < leader.PausedUntil || IsoWeek.Of(day) == leader.ClosedWeek;
}
