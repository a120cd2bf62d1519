using CioCoachBot.Coach.Progress;

namespace CioCoachBot.Coach.Figures;

/// <summary>The minutes of a week.</summary>
public sealed record WeekSum(IsoWeek Week, int Minutes);

/// <summary>How regularly a leader is in contact with customers, not how much [CIO-2016: regular, not occasional].</summary>
/// <param name="Weeks">At most <see cref="MostWeeks"/>, oldest first; none from before the leader's time.</param>
public sealed record Regularity(IReadOnlyList<WeekSum> Weeks)
{
    /// <summary>How many weeks are looked at.</summary>
    public const int MostWeeks = 12;

    /// <summary>The weeks with contact.</summary>
    public int WithContact => Weeks.Count(static week => week.Minutes > 0);

    /// <summary>The most weeks in a row without contact.</summary>
    public int LongestGap => Weeks.Aggregate(
        (Longest: 0, Now: 0),
        static (gap, week) => week.Minutes > 0 ? (gap.Longest, 0) : (Math.Max(gap.Longest, gap.Now + 1), gap.Now + 1)).Longest;

    /// <summary>Adds up the weeks until one.</summary>
    /// <param name="days">The leader's days with minutes, of these weeks at least.</param>
    /// <param name="last">The last week. While nothing is logged in it, it is not over and does not count.</param>
    /// <param name="since">The week in which the leader came; what was logged for weeks before counts all the same.</param>
    public static Regularity Of(IReadOnlyList<DaySum> days, IsoWeek last, IsoWeek since)
    {
        ArgumentNullException.ThrowIfNull(days);
        var minutes = days.GroupBy(static day => IsoWeek.Of(day.Day)).ToDictionary(static week => week.Key, static week => week.Sum(day => day.Minutes));
        var end = minutes.ContainsKey(last) ? last : last.Plus(-1);
        return new([.. Enumerable.Range(0, MostWeeks)
            .Select(back => end.Plus(back + 1 - MostWeeks))
            .SkipWhile(week => week < since && !minutes.ContainsKey(week))
            .Select(week => new WeekSum(week, minutes.GetValueOrDefault(week)))]);
    }
}
