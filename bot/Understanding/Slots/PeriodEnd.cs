using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads the end of a week or month: "end of next week", "end of March", "eow".</summary>
internal static class PeriodEnd
{
    public static ParsedDay? At(Message message, int i)
    {
        if (message.Is(i, WordClass.EndOfWeek | WordClass.EndOfMonth))
        {
            return new ParsedDay(i, i + 1, message.Is(i, WordClass.EndOfWeek) ? DayKind.EndOfWeek : DayKind.EndOfMonth, 0);
        }

        if (!message.Find(i, LexiconTag.EndOf, out var end))
        {
            return null;
        }

        var to = i + end.Length;
        var later = 0;
        while (message.Is(to, LexiconTag.Next) || message.Is(to, LexiconTag.This) || message.Is(to, LexiconTag.On))
        {
            later = message.Is(to, LexiconTag.Next) ? 1 : later;
            to++;
        }

        if (message.Find(to, LexiconTag.Month, out var month))
        {
            return new ParsedDay(i, to + month.Length, DayKind.Date, LastDay(month.Value), month.Value);
        }

        if (!message.Find(to, LexiconTag.Period, out var period))
        {
            return null;
        }

        return period.Value switch
        {
            DayWords.DaysOfWeek => new ParsedDay(i, to + period.Length, DayKind.EndOfWeek, later),
            DayWords.DaysOfMonth => new ParsedDay(i, to + period.Length, DayKind.EndOfMonth, later),
            _ => null,
        };
    }

    /// <summary>Of a year that is not known yet: 29 February is not promised.</summary>
    private static int LastDay(int month) => month switch { 2 => 28, 4 or 6 or 9 or 11 => 30, _ => 31 };
}
