using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads dates in any writing.</summary>
internal static class CalendarDate
{
    public static ParsedDay? At(Message message, int i, bool monthFirst) =>
        Iso(message, i) ?? NumericDate.At(message, i, monthFirst) ?? MonthDate.At(message, i);

    private static ParsedDay? Iso(Message message, int i) =>
        message.IsNumber(i) && message[i].Digits == 4 && message.IsSign(i + 1, '-') && message.IsNumber(i + 2)
        && message.IsSign(i + 3, '-') && message.IsNumber(i + 4)
            ? new ParsedDay(i, i + 5, DayKind.Date, message[i + 4].Number, message[i + 2].Number, message[i].Number)
            : null;
}
