using CioCoachBot.Cards.Texts;
using NodaTime;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Sentences about a day to come, with an entry each for <c>Near</c> and for <c>Day</c>.</summary>
/// <remarks>"Tomorrow" and "next Thursday" stand alone in every language; before "Thursday" or a date some put a word.</remarks>
internal static class AheadTexts
{
    /// <summary>The sentence with the day in its last place; the values fill those before it.</summary>
    public static string Ahead(this Localizer texts, string key, LocalDate day, LocalDate today, params ReadOnlySpan<object?> values) =>
        texts[key + Kind(day, today), [.. values, texts.Days.Ahead(day, today)]];

    /// <summary>The sentence with the day and the time in its only place.</summary>
    public static string Ahead(this Localizer texts, string key, Instant at, DateTimeZone zone, LocalDate today) =>
        texts[key + Kind(at.InZone(zone).Date, today), texts.Days.Ahead(at, zone, today)];

    /// <summary>The sentence with the day, as a date, and the time in its only place: for one time and no other.</summary>
    public static string Once(this Localizer texts, string key, Instant at, DateTimeZone zone, LocalDate today)
    {
        var local = at.InZone(zone).LocalDateTime;
        var isNear = Period.DaysBetween(today, local.Date) is 0 or 1;
        return texts[key + (isNear ? "Near" : "Day"), texts.Days.At(texts.Days.Full(local.Date, today), local.TimeOfDay)];
    }

    private static string Kind(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) is 0 or 1 or 7 ? "Near" : "Day";
}
