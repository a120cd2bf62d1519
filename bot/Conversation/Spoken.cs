using System.Globalization;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Conversation;

/// <summary>Times and roles as people say them.</summary>
internal static class Spoken
{
    public static string Duration(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var rest) => string.Create(CultureInfo.InvariantCulture, $"{rest} min"),
        (var hours, 0) => string.Create(CultureInfo.InvariantCulture, $"{hours} h"),
        var (hours, rest) => string.Create(CultureInfo.InvariantCulture, $"{hours} h {rest:00}"),
    };

    /// <summary>A day near today by its name, any other with its date.</summary>
    public static string Day(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 1 and < 7 => day.DayOfWeek.ToString(),
        _ when day.Year == today.Year => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture),
        _ => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    public static string Time(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string City(string zoneId) => zoneId[(zoneId.LastIndexOf('/') + 1)..].Replace('_', ' ');

    public static string Role(PartnerRole role) => role switch
    {
        PartnerRole.Cmo => "the CMO",
        PartnerRole.Cco => "the CCO",
        _ => "the head of sales",
    };
}
