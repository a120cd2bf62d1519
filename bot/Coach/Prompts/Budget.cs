using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Coach.Prompts;

/// <summary>
/// How much the coach may say of its own accord: one message a day and three a week, all counted that it says unasked. The CIO's plate is
/// full [Maoz].
/// </summary>
public static class Budget
{
    /// <summary>How many messages a week.</summary>
    public const int MostAWeek = 3;

    /// <summary>Whether something was said on a day already.</summary>
    public static bool IsSpent(Leader leader, IReadOnlyList<Spoken> spoken, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(leader);
        return spoken.Any(one => DayOf(one, leader) == day) || IsWeekSpent(leader, spoken, day);
    }

    /// <summary>Whether the week of a day has had its messages.</summary>
    public static bool IsWeekSpent(Leader leader, IReadOnlyList<Spoken> spoken, LocalDate day) => InWeek(leader, spoken, day) >= MostAWeek;

    /// <summary>Whether the next message is the last of its week.</summary>
    public static bool IsLast(Leader leader, IReadOnlyList<Spoken> spoken, LocalDate day) => InWeek(leader, spoken, day) == MostAWeek - 1;

    /// <summary>The first day after a day on which the leader is there and something may be said.</summary>
    public static LocalDate NextFree(Leader leader, IReadOnlyList<Spoken> spoken, LocalDate day, Attendance attendance)
    {
        ArgumentNullException.ThrowIfNull(attendance);
        do
        {
            day = day.PlusDays(1);
        }
        while (!attendance.IsThere(leader.Id, day) || IsSpent(leader, spoken, day));
        return day;
    }

    private static int InWeek(Leader leader, IReadOnlyList<Spoken> spoken, LocalDate day) =>
        spoken.Count(one => IsoWeek.Of(DayOf(one, leader)) == IsoWeek.Of(day));

    private static LocalDate DayOf(Spoken spoken, Leader leader) => spoken.At.InZone(leader.Zone).Date;
}
