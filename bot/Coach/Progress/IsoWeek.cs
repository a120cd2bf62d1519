using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace CioCoachBot.Coach.Progress;

/// <summary>A week of ISO 8601: Monday to Sunday, week 1 holds the year's first Thursday.</summary>
/// <param name="Year">The week-year, which differs from the calendar year around New Year.</param>
/// <param name="Number">1 to 53.</param>
public readonly record struct IsoWeek(int Year, int Number) : IComparable<IsoWeek>
{
    /// <summary>What is read leaves room for the weeks before and after it: the calendar has the years 1 to 9999.</summary>
    private const int FirstYear = 2;

    private const int LastYear = 9998;

    /// <summary>Its first day.</summary>
    public LocalDate Monday => WeekYearRules.Iso.GetLocalDate(Year, Number, IsoDayOfWeek.Monday);

    /// <summary>Its last day.</summary>
    public LocalDate Sunday => Monday.PlusDays(6);

    /// <summary>The week that holds a day.</summary>
    public static IsoWeek Of(LocalDate day) => new(WeekYearRules.Iso.GetWeekYear(day), WeekYearRules.Iso.GetWeekOfWeekYear(day));

    /// <summary>The week that holds an instant in a zone.</summary>
    public static IsoWeek Of(Instant at, DateTimeZone zone) => Of(at.InZone(zone).Date);

    /// <summary>The week so many weeks later; earlier where the number is negative.</summary>
    public IsoWeek Plus(int weeks) => Of(Monday.PlusWeeks(weeks));

    /// <summary>Reads what <see cref="ToString"/> writes; null where the text is no week.</summary>
    public static IsoWeek? Parse(string? text)
    {
        if (text is not { Length: 8 } || text[4] != '-' || text[5] != 'W'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(6, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year is < FirstYear or > LastYear || number < 1 || number > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return null;
        }

        return new IsoWeek(year, number);
    }

    /// <inheritdoc/>
    public int CompareTo(IsoWeek other) => (Year, Number).CompareTo((other.Year, other.Number));

    /// <summary>As ISO writes it: <c>2026-W47</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Number:00}");

    /// <summary>Earlier.</summary>
    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;
}
