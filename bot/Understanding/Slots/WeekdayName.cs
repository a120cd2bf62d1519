using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads weekdays by name: "Tuesday", "Tue.", "Tuesday, 17 November", "Tuesday of last week", "mardi dernier".</summary>
internal static class WeekdayName
{
    private const int LongestShortForm = 4;

    public static ParsedDay? At(Message message, int i, bool monthFirst)
    {
        var isPerson = message.Is(i - 1, LexiconTag.Title) || (message.IsSign(i - 1, '.') && message.Is(i - 2, LexiconTag.Title));
        if (isPerson || TimeName.IsSomebody(message, i)
            || !message.Find(i, LexiconTag.Weekday, out var weekday) || weekday.Length < message.LongestPlain(i))
        {
            return null;
        }

        var to = DayWords.Parts(message, AfterDot(message, i, i + weekday.Length));
        var at = DayWords.Leads(message, to);
        if ((message.IsNumber(at) || message.Is(at, LexiconTag.Month)) && CalendarDate.At(message, at, monthFirst) is { } date)
        {
            return date with { From = i };
        }

        return OfWeek(message, i, to, at, weekday.Value) ?? new ParsedDay(i, to, DayKind.Weekday, weekday.Value);
    }

    /// <summary>Past the dot of a short form that does not end the sentence.</summary>
    private static int AfterDot(Message message, int i, int to) =>
        message.IsSign(to, '.') && message.IsGlued(to) && message[i].WordLength <= LongestShortForm
        && message.Has(to + 1) && !message[to + 1].Capital
            ? to + 1
            : to;

    private static ParsedDay? OfWeek(Message message, int i, int to, int at, int weekday)
    {
        if (DayWords.Order(message, at) is { } order)
        {
            if (DayWords.IsWeek(message, order.To, out var week))
            {
                return new ParsedDay(i, order.To + week.Length, DayKind.WeekdayOfWeek, order.Weeks, weekday);
            }

            if (message.Language.Has(LanguageTrait.OrderFollowsWeekday) && at == to && !message.Is(at, LexiconTag.This))
            {
                return new ParsedDay(i, order.To, DayKind.WeekdayOfWeek, order.Weeks, weekday);
            }
        }

        // "martes de la semana pasada", "mardi de la semaine dernière"
        return DayWords.IsWeek(message, at, out var after) && message.Find(at + after.Length, LexiconTag.Last, out var last)
            ? new ParsedDay(i, at + after.Length + last.Length, DayKind.WeekdayOfWeek, -1, weekday)
            : null;
    }
}
