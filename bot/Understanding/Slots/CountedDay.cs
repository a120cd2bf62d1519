using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads days counted from today: "two days ago", "vor drei Tagen", "in three weeks".</summary>
internal static class CountedDay
{
    private const int Most = 100_000;

    public static ParsedDay? At(Message message, int i)
    {
        if (message.Find(i, LexiconTag.AgoLead, out var lead) && Amount(message, i + lead.Length) is { } before)
        {
            return new ParsedDay(i, before.To, DayKind.Offset, -before.Days);
        }

        if (Amount(message, i) is { } amount && message.Find(amount.To, LexiconTag.Ago, out var ago))
        {
            return new ParsedDay(i, amount.To + ago.Length, DayKind.Offset, -amount.Days);
        }

        return message.Find(i, LexiconTag.Ahead, out lead) && Amount(message, i + lead.Length) is { } ahead
            ? new ParsedDay(i, ahead.To, DayKind.Offset, ahead.Days)
            : null;
    }

    /// <summary>Days of "three weeks", "10 days", "a month".</summary>
    private static (int Days, int To)? Amount(Message message, int i)
    {
        if ((Quantity.At(message, i) ?? One(message, i)) is not { } count)
        {
            return null;
        }

        if (message.Find(count.To, LexiconTag.Period, out var period))
        {
            return ((int)Math.Min(count.Whole * period.Value, Most), count.To + period.Length);
        }

        return message.Find(count.To, LexiconTag.Unit, out var unit) && unit.Value == Length.Day
            ? ((int)Math.Min(count.Whole, Most), count.To + unit.Length)
            : null;
    }

    private static Quantity? One(Message message, int i) =>
        message.Find(i, LexiconTag.Article, out var article) ? new Quantity(100, i + article.Length) : null;
}
