using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Reads days and weeks told from this week: "last Tuesday", "this week Wednesday", "next week", "la semana pasada el martes".
/// </summary>
internal static class RelativeDay
{
    public static ParsedDay? At(Message message, int i)
    {
        var past = message.Is(i, LexiconTag.This) ? i + 1 : i;
        if (message.Is(past, WordClass.Past) && message.Find(past + 1, LexiconTag.Weekday, out var latest))
        {
            // "this past Tuesday" is the latest one, not last week's.
            return new ParsedDay(i, DayWords.Parts(message, past + 1 + latest.Length), DayKind.Weekday, latest.Value);
        }

        return DayWords.Order(message, i) is { } order ? Ordered(message, i, order) : WeekFirst(message, i);
    }

    private static ParsedDay? Ordered(Message message, int i, (int Weeks, int To) order)
    {
        if (message.Find(order.To, LexiconTag.Weekday, out var weekday))
        {
            return new ParsedDay(
                i, DayWords.Parts(message, order.To + weekday.Length), DayKind.WeekdayOfWeek, order.Weeks, weekday.Value);
        }

        if (!message.Find(order.To, LexiconTag.Period, out var period))
        {
            return null;
        }

        var to = order.To + period.Length;
        return period.Value switch
        {
            DayWords.DaysOfWeek => OfWeek(message, i, to, order.Weeks),
            DayWords.DaysOfMonth => new ParsedDay(i, to, DayKind.Month, order.Weeks),
            _ => null,
        };
    }

    /// <summary>"la semana pasada el martes", "la semaine prochaine".</summary>
    private static ParsedDay? WeekFirst(Message message, int i)
    {
        if (!message.Language.Has(LanguageTrait.OrderFollows) || !DayWords.IsWeek(message, i, out var week))
        {
            return null;
        }

        var at = i + week.Length;
        return DayWords.Order(message, at) is { } order && !message.Is(at, LexiconTag.This)
            ? OfWeek(message, i, order.To, order.Weeks)
            : null;
    }

    /// <summary>A week, or the weekday of it that follows.</summary>
    private static ParsedDay OfWeek(Message message, int i, int to, int weeks)
    {
        var at = DayWords.Leads(message, to);
        return message.Find(at, LexiconTag.Weekday, out var weekday)
            ? new ParsedDay(i, DayWords.Parts(message, at + weekday.Length), DayKind.WeekdayOfWeek, weeks, weekday.Value)
            : new ParsedDay(i, to, DayKind.Week, weeks);
    }
}
