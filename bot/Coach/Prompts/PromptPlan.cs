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
    /// The next weekly prompt: strictly later than <paramref name="after"/>, not while the leader is paused, not in the week that the
    /// leader closed.
    /// </summary>
    public static Instant Next(Leader leader, Instant after)
    {
        ArgumentNullException.ThrowIfNull(leader);
        var slot = new WeeklySlot(leader.PromptDay, leader.PromptTime, leader.Zone);
        return slot.Next(after, day => !IsQuiet(leader, day));
    }

    /// <summary>
    /// When a leader who was asked early in the week and is behind hears what the rest of it can do: Thursday, at the time of the prompt;
    /// null from Thursday on.
    /// </summary>
    public static Instant? Recovery(Leader leader, Instant asked)
    {
        ArgumentNullException.ThrowIfNull(leader);
        var today = asked.InZone(leader.Zone).Date;
        var thursday = IsoWeek.Of(today).Monday.PlusDays((int)IsoDayOfWeek.Thursday - 1);
        return today < thursday ? On(leader, thursday) : null;
    }

    /// <summary>Whether an instant is that of a recovery: a Thursday, where the weekly question comes on an earlier day.</summary>
    public static bool IsRecovery(Leader leader, Instant at)
    {
        ArgumentNullException.ThrowIfNull(leader);
        return leader.PromptDay < IsoDayOfWeek.Thursday && at.InZone(leader.Zone).DayOfWeek == IsoDayOfWeek.Thursday;
    }

    /// <summary>Whether the coach would ask at an instant of its own accord.</summary>
    public static bool IsUsual(Leader leader, Instant at)
    {
        ArgumentNullException.ThrowIfNull(leader);
        var local = at.InZone(leader.Zone);
        return local.TimeOfDay == leader.PromptTime && (local.DayOfWeek == leader.PromptDay || IsRecovery(leader, at));
    }

    /// <summary>"Ask me tomorrow": tomorrow in the leader's zone, at the leader's own prompt time where none is given.</summary>
    public static Instant Tomorrow(Leader leader, Instant now, LocalTime? at = null)
    {
        ArgumentNullException.ThrowIfNull(leader);
        return WeeklySlot.At(now.InZone(leader.Zone).Date.PlusDays(1), at ?? leader.PromptTime, leader.Zone, now);
    }

    /// <summary>
    /// "Ask me on that day", at the leader's own prompt time where none is given. The caller has checked that the day is still to come.
    /// </summary>
    public static Instant On(Leader leader, LocalDate day, LocalTime? at = null)
    {
        ArgumentNullException.ThrowIfNull(leader);
        return WeeklySlot.At(day, at ?? leader.PromptTime, leader.Zone, Instant.MinValue);
    }

    /// <summary>Whether a prompt that has become due is still wanted.</summary>
    /// <param name="leader">Whom it would reach.</param>
    /// <param name="at">The instant of asking; its ISO week in the leader's zone is the week that counts.</param>
    /// <param name="weekIsReached">True when the leader's minutes have reached the target of that week.</param>
    /// <returns>False when the week has reached its target or was closed, and while the leader is paused.</returns>
    public static bool IsOwed(Leader leader, Instant at, bool weekIsReached)
    {
        ArgumentNullException.ThrowIfNull(leader);
        return !weekIsReached && !IsQuiet(leader, at.InZone(leader.Zone).Date);
    }

    private static bool IsQuiet(Leader leader, LocalDate day) => day < leader.PausedUntil || IsoWeek.Of(day) == leader.ClosedWeek;
}
