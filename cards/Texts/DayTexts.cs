using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Texts;

/// <summary>Days and times as people say them.</summary>
public sealed class DayTexts
{
    private const int FewestOfRange = 3;
    private readonly Localizer _texts;
    private readonly LocalDatePattern _brief;
    private readonly LocalDatePattern _briefWithYear;
    private readonly LocalDatePattern _full;
    private readonly LocalDatePattern _fullWithYear;
    private readonly LocalDatePattern _dayAndMonth;
    private readonly LocalDatePattern _dayAndLongMonth;
    private readonly LocalTimePattern _time;

    internal DayTexts(Localizer texts)
    {
        _texts = texts;
        var culture = WithOurNames(texts);
        _brief = LocalDatePattern.Create(texts["Common.Date.Brief"], culture);
        _briefWithYear = LocalDatePattern.Create(texts["Common.Date.BriefYear"], culture);
        _full = LocalDatePattern.Create(texts["Common.Date.Full"], culture);
        _fullWithYear = LocalDatePattern.Create(texts["Common.Date.FullYear"], culture);
        _dayAndMonth = LocalDatePattern.Create(texts["Common.Date.DayMonth"], culture);
        _dayAndLongMonth = LocalDatePattern.Create(texts["Common.Date.DayLongMonth"], culture);
        _time = LocalTimePattern.Create(texts["Common.Date.Time"], culture);
    }

    /// <summary>"Wednesday".</summary>
    public string Weekday(IsoDayOfWeek day) => _texts["Common.Day." + day];

    /// <summary>Days of a week: "Monday to Thursday", "Monday and Friday".</summary>
    public string Weekdays(IReadOnlyList<IsoDayOfWeek> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        List<IsoDayOfWeek> ordered = [.. days.Order()];
        return ordered.Count >= FewestOfRange && ordered[^1] - ordered[0] == ordered.Count - 1
            ? _texts["Common.WeekdaysFromTo", Weekday(ordered[0]), Weekday(ordered[^1])]
            : _texts.Numbers.And([.. ordered.Select(Weekday)]);
    }

    /// <summary>A time of every week: "on Thursdays at 16:00".</summary>
    public string Every(IsoDayOfWeek day, LocalTime time) => At(_texts["Common.Every." + day], time);

    /// <summary>
    /// "today", "yesterday", "tomorrow", "Wednesday" within the last week, else "Fri 27 Nov", with the year when it is not this one.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="today">The reader's today.</param>
    public string Near(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => _texts["Common.Today"],
        -1 => _texts["Common.Yesterday"],
        1 => _texts["Common.Tomorrow"],
        >= -6 and < 0 => Weekday(day.DayOfWeek),
        _ => Brief(day, today),
    };

    /// <summary>"Fri 27 Nov", with the year when it is not this one.</summary>
    public string Brief(LocalDate day, LocalDate today) => (day.Year == today.Year ? _brief : _briefWithYear).Format(day);

    /// <summary>"Friday 27 November", with the year when it is not this one; "today" and "tomorrow" where it is.</summary>
    public string Full(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => _texts["Common.Today"],
        1 => _texts["Common.Tomorrow"],
        _ => (day.Year == today.Year ? _full : _fullWithYear).Format(day),
    };

    /// <summary>
    /// A day on a card that is read later too: "today, 27 Nov", "yesterday, 26 Nov", else as <see cref="Brief"/>.
    /// </summary>
    public string Dated(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) is >= -1 and <= 1
        ? _texts["Common.Date.Dated", Near(day, today), DayAndMonth(day)]
        : Brief(day, today);

    /// <summary>The same for a day by which something is due: "tomorrow, 28 Nov", else as <see cref="Full"/>.</summary>
    public string Due(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) is 0 or 1 ? Dated(day, today) : Full(day, today);

    /// <summary>A day to come: "tomorrow", "Thursday" within a week, "next Thursday" in a week, else "Thursday 10 December".</summary>
    public string Ahead(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        > 1 and < 7 => Weekday(day.DayOfWeek),
        7 => _texts["Common.NextWeekday", Weekday(day.DayOfWeek)],
        _ => Full(day, today),
    };

    /// <summary>A moment to come: "Thursday at 16:00".</summary>
    public string Ahead(Instant at, DateTimeZone zone, LocalDate today)
    {
        var local = at.InZone(zone).LocalDateTime;
        return At(Ahead(local.Date, today), local.TimeOfDay);
    }

    /// <summary>A day, as it was said, and a time: "Thursday at 16:00".</summary>
    public string At(string day, LocalTime time) => _texts["Common.Date.At", day, Time(time)];

    /// <summary>"October", with the year when it is not this one.</summary>
    public string Month(LocalDate day, LocalDate today) => day.Year == today.Year
        ? MonthName(day.Month)
        : _texts["Common.Date.MonthYear", MonthName(day.Month), day.Year];

    /// <summary>How long a day lies back: "today", "yesterday", "5 days ago", "6 weeks ago", "13 months ago".</summary>
    public string Ago(LocalDate day, LocalDate today) => Period.DaysBetween(day, today) switch
    {
        <= 0 => _texts["Common.Today"],
        1 => _texts["Common.Yesterday"],
        < 14 and var days => _texts.Plural("Common.DaysAgo", days),
        < 70 and var days => _texts.Plural("Common.WeeksAgo", days / 7),
        var days => _texts.Plural("Common.MonthsAgo", Math.Max(2, (int)Math.Round(days / 30.44))),
    };

    /// <summary>"2 Nov".</summary>
    public string DayAndMonth(LocalDate day) => _dayAndMonth.Format(day);

    /// <summary>The seven days from a Monday: "16 to 22 November", "30 November to 6 December".</summary>
    public string Week(LocalDate monday)
    {
        var sunday = monday.PlusDays(6);
        return monday.Month == sunday.Month
            ? _texts["Common.Date.WeekOneMonth", monday.Day, _dayAndLongMonth.Format(sunday)]
            : _texts["Common.Date.WeekTwoMonths", _dayAndLongMonth.Format(monday), _dayAndLongMonth.Format(sunday)];
    }

    /// <summary>Which week it is, seen from today: "This week", "Last week", "Week of 2 Nov".</summary>
    public string WeekOf(LocalDate monday, LocalDate today)
    {
        var thisMonday = today.PlusDays(1 - (int)today.DayOfWeek);
        return Period.DaysBetween(thisMonday, monday) switch
        {
            0 => _texts["Common.ThisWeek"],
            -7 => _texts["Common.LastWeek"],
            _ => _texts["Common.WeekOf", DayAndMonth(monday)],
        };
    }

    /// <summary>"16:00".</summary>
    public string Time(LocalTime time) => _time.Format(time);

    private string MonthName(int month) => _texts["Common.Month." + CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)];

    /// <summary>The culture with the names of our own texts, so that a day reads the same on every machine.</summary>
    private static CultureInfo WithOurNames(Localizer texts)
    {
        var culture = (CultureInfo)texts.Culture.Clone();
        var format = culture.DateTimeFormat;
        var english = CultureInfo.InvariantCulture.DateTimeFormat;
        string[] Names(string kind, string[] keys) => [.. keys.Select(key => key.Length == 0 ? "" : texts["Common." + kind + "." + key])];
        format.DayNames = Names("Day", english.DayNames);
        format.AbbreviatedDayNames = Names("DayBrief", english.DayNames);
        format.MonthNames = format.MonthGenitiveNames = Names("Month", english.MonthNames);
        format.AbbreviatedMonthNames = format.AbbreviatedMonthGenitiveNames = Names("MonthBrief", english.MonthNames);
        return CultureInfo.ReadOnly(culture);
    }
}
