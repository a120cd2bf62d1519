using CioCoachBot.Cards.Texts;
using NodaTime;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Sentences about a day to come. Languages tell "tomorrow" and "next Thursday", which stand alone, from "Thursday" and a date, which take a word before them: an entry each, <c>Near</c> and <c>Day</c>.</summary>
internal static class AheadTexts
{
    /// <summary>The sentence with the day in its last place; the values fill those before it.</summary>
    public static string Ahead(this Localizer texts, string key, LocalDate day, LocalDate today, params ReadOnlySpan<object?> values) =>
        texts[key + Kind(day, today), [.. values, texts.Days.Ahead(day, today)]];

    /// <summary>The sentence with the day and the time in its only place.</summary>
    public static string Ahead(this Localizer texts, string key, Instant at, DateTimeZone zone, LocalDate today) =>
        texts[key + Kind(at.InZone(zone).Date, today), texts.Days.Ahead(at, zone, today)];

    private static string Kind(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) is 0 or 1 or 7 ? "Near" : "Day";
}
