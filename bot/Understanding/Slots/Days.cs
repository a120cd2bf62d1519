using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads a day in any of the ways that it is said; the first that fits.</summary>
internal static class Days
{
    private const int LongestPart = 2;

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
        message.Find(i, LexiconTag.Day, out var day) && day.Length >= message.LongestPlain(i) && !IsOfPart(message, i)
            ? new ParsedDay(i, DayWords.Parts(message, i + day.Length), DayKind.Offset, day.Value)
            : null;

    /// <summary>"Por la mañana": the last word of a part of the day.</summary>
    private static bool IsOfPart(Message message, int i)
    {
        for (var back = 1; back <= LongestPart; back++)
        {
            if (message.Find(i - back, LexiconTag.DayPart, out var part) && part.Length > back)
            {
                return true;
            }
        }

        return false;
    }
}
