using System.Globalization;
using NodaTime;

namespace CioCoachBot.Cards.Words;

/// <summary>Days and times as people say them.</summary>
public static class Days
{
    private static readonly string[] Weekdays =
        ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Months =
        ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>"Wednesday".</summary>
    public static string Weekday(IsoDayOfWeek day) => Weekdays[(int)day];

    /// <summary>"today", "yesterday", "tomorrow", "Wednesday" within the last week, else "Fri 27 Nov", with the year when it is not this one.</summary>
    /// <param name="day">The day.</param>
    /// <param name="today">The reader's today.</param>
    public static string Near(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => "today",
        -1 => "yesterday",
        1 => "tomorrow",
        >= -6 and < 0 => Weekday(day.DayOfWeek),
        _ => Brief(day, today),
    };

    /// <summary>"Fri 27 Nov", with the year when it is not this one.</summary>
    public static string Brief(LocalDate day, LocalDate today) => day.Year == today.Year
        ? string.Create(CultureInfo.InvariantCulture, $"{Weekday(day.DayOfWeek).AsSpan(0, 3)} {day.Day} {Months[day.Month].AsSpan(0, 3)}")
        : string.Create(CultureInfo.InvariantCulture, $"{Weekday(day.DayOfWeek).AsSpan(0, 3)} {day.Day} {Months[day.Month].AsSpan(0, 3)} {day.Year}");

    /// <summary>"Friday 27 November", with the year when it is not this one; "today" and "tomorrow" where it is.</summary>
    public static string Full(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => "today",
        1 => "tomorrow",
        _ when day.Year == today.Year => string.Create(CultureInfo.InvariantCulture, $"{Weekday(day.DayOfWeek)} {day.Day} {Months[day.Month]}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Weekday(day.DayOfWeek)} {day.Day} {Months[day.Month]} {day.Year}"),
    };

    /// <summary>"October", with the year when it is not this one.</summary>
    public static string Month(LocalDate day, LocalDate today) => day.Year == today.Year
        ? Months[day.Month]
        : string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month]} {day.Year}");

    /// <summary>How long a day lies back: "today", "yesterday", "five days ago", "six weeks ago", "13 months ago".</summary>
    public static string Ago(LocalDate day, LocalDate today) => Period.DaysBetween(day, today) switch
    {
        <= 0 => "today",
        1 => "yesterday",
        < 14 and var days => Numbers.Word(days) + " days ago",
        < 70 and var days => Numbers.Word(days / 7) + " weeks ago",
        var days => Numbers.Word(Math.Max(2, (int)Math.Round(days / 30.44))) + " months ago",
    };

    /// <summary>"2 Nov".</summary>
    public static string DayAndMonth(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month].AsSpan(0, 3)}");

    /// <summary>The seven days from a Monday: "16 to 22 November", "30 November to 6 December".</summary>
    public static string Week(LocalDate monday)
    {
        var sunday = monday.PlusDays(6);
        return monday.Month == sunday.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{monday.Day} to {sunday.Day} {Months[sunday.Month]}")
            : string.Create(CultureInfo.InvariantCulture, $"{monday.Day} {Months[monday.Month]} to {sunday.Day} {Months[sunday.Month]}");
    }

    /// <summary>Which week it is, seen from today: "This week", "Last week", "Week of 2 Nov".</summary>
    public static string WeekOf(LocalDate monday, LocalDate today)
    {
        var thisMonday = today.PlusDays(1 - (int)today.DayOfWeek);
        return Period.DaysBetween(thisMonday, monday) switch
        {
            0 => "This week",
            -7 => "Last week",
            _ => "Week of " + DayAndMonth(monday),
        };
    }

    /// <summary>"16:00".</summary>
    public static string Time(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");

    /// <summary>As a date input writes it: yyyy-MM-dd.</summary>
    public static string Input(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
