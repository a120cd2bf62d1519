using CioCoachBot.Cards.Words;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>Days to come as people say them.</summary>
internal static class FutureDays
{
    /// <summary>"tomorrow", "Thursday" within a week, "next Thursday" in a week, else "Thursday 10 December".</summary>
    public static string Day(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        > 1 and < 7 => Days.Weekday(day.DayOfWeek),
        7 => "next " + Days.Weekday(day.DayOfWeek),
        _ => Days.Full(day, today),
    };

    /// <summary>"Thursday at 16:00".</summary>
    public static string Time(Instant at, DateTimeZone zone, LocalDate today)
    {
        var local = at.InZone(zone).LocalDateTime;
        return $"{Day(local.Date, today)} at {Days.Time(local.TimeOfDay)}";
    }
}
