using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads dates in figures: "18.11.", "18/11/2026", "11/18".</summary>
internal static class NumericDate
{
    private const int Century = 2000;

    public static ParsedDay? At(Message message, int i, bool monthFirst)
    {
        if (!IsPair(message, i))
        {
            return null;
        }

        var sign = message[i + 1].Sign;
        var (year, to) = Year(message, i + 3, sign);
        if (year is null && (sign == '-' || (!DayWords.IsLed(message, i) && IsOtherThanDate(message, i, to))))
        {
            return null;
        }

        // Only where the locale writes so has the month the first place, and only with a slash or a dash.
        var isSwapped = monthFirst && sign != '.';
        var (first, second) = (message[i].Number, message[i + 2].Number);
        return new ParsedDay(i, to, DayKind.Date, isSwapped ? second : first, isSwapped ? first : second, year, Swappable: true);
    }

    private static bool IsPair(Message message, int i) =>
        message.IsNumber(i) && message[i].Digits <= 2
        && message.IsSign(i + 1) && message.IsGlued(i + 1) && message[i + 1].Sign is '.' or '/' or '-'
        && message.IsNumber(i + 2) && message[i + 2].Digits <= 2;

    private static (int? Year, int To) Year(Message message, int to, char sign)
    {
        if (!message.IsSign(to, sign) || !message.IsGlued(to))
        {
            return (null, to);
        }

        if (message.IsNumber(to + 1) && message.IsGlued(to + 1) && message[to + 1].Digits is 2 or 4)
        {
            var year = message[to + 1];
            return (year.Digits == 2 ? Century + year.Number : year.Number, to + 2);
        }

        return (null, sign == '.' ? to + 1 : to);
    }

    /// <summary>Two numbers that count something, cannot be a day and a month, or are a decimal; "24/7".</summary>
    private static bool IsOtherThanDate(Message message, int i, int to)
    {
        var (a, b) = (message[i].Number, message[i + 2].Number);
        var isCount = message.Is(to, LexiconTag.Unit) || message.IsSign(to, '%') || (message.IsWord(to) && message.IsGlued(to));
        var isNoDate = a is < 1 or > 31 || b is < 1 or > 31 || (a > 12 && b > 12);
        var hasLastDot = to > i + 3 && message.Has(to);
        var isDecimal = message[i + 1].Sign == '.' && !hasLastDot && message[i + 2].Digits < 2;
        var isAlways = message[i + 1].Sign == '/' && a == 24 && b == 7;
        return isCount || isNoDate || isDecimal || isAlways;
    }
}
