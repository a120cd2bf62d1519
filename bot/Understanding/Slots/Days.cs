using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads a day in any of the ways that it is said; the first that fits.</summary>
internal static class Days
{
    /// <summary>The day that begins at the token, or null.</summary>
    public static ParsedDay? At(Message message, int i, bool monthFirst) =>
        NamedDay(message, i)
        ?? CountedDay.At(message, i)
        ?? PeriodEnd.At(message, i)
        ?? RelativeDay.At(message, i)
        ?? WeekdayName.At(message, i, monthFirst)
        ?? CalendarDate.At(message, i, monthFirst)
        ?? DayOfMonth.At(message, i)
        ?? YearAlone.At(message, i);

    /// <summary>"yesterday morning".</summary>
    private static ParsedDay? NamedDay(Message message, int i) =>
        message.Find(i, LexiconTag.Day, out var day) && day.Length >= message.LongestPlain(i)
            ? new ParsedDay(i, DayWords.Parts(message, i + day.Length), DayKind.Offset, day.Value)
            : null;
}
