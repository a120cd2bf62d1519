using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads dates with a month by name: "Nov 18th, 2026", "18 November", "the third of March", "1er décembre".</summary>
internal static class MonthDate
{
    private const int Century = 2000;

    public static ParsedDay? At(Message message, int i) =>
        message.Find(i, LexiconTag.Month, out var month) ? MonthFirst(message, i, month) : DayFirst(message, i);

    private static ParsedDay? MonthFirst(Message message, int i, Hit month)
    {
        var at = i + month.Length;
        at += message.IsSign(at, '.') ? 1 : 0;
        at += message.Is(at, WordClass.The) ? 1 : 0;
        var isTime = message.IsSign(at + 1, ':') && message.IsNumber(at + 2) && message.IsGlued(at + 2);
        if (!message.IsNumber(at) || message[at].Digits > 2 || isTime || message.IsSign(at + 1, '%') || message.Is(at + 1, LexiconTag.Unit))
        {
            return null;
        }

        var to = Ordinal.Ending(message, at + 1) is { } ending ? ending : at + 1;
        return WithYear(message, i, to, message[at].Number, month.Value);
    }

    private static ParsedDay? DayFirst(Message message, int i)
    {
        if (Day(message, i) is not { } day)
        {
            return null;
        }

        var next = day.To;
        while (message.Is(next, WordClass.DateLink))
        {
            next++;
        }

        return message.Find(next, LexiconTag.Month, out var month) ? WithYear(message, i, next + month.Length, day.Day, month.Value) : null;
    }

    private static (int Day, int To)? Day(Message message, int i)
    {
        if (!message.IsNumber(i))
        {
            return Ordinal.At(message, i);
        }

        if (message[i].Digits > 2)
        {
            return null;
        }

        var dot = message.IsSign(i + 1, '.') && message.IsGlued(i + 1) ? i + 2 : i + 1;
        return (message[i].Number, Ordinal.Ending(message, i + 1) ?? dot);
    }

    private static ParsedDay WithYear(Message message, int from, int to, int day, int month)
    {
        var isShortForm = message.IsSign(to, '.') && message.IsGlued(to) && message.Has(to + 1) && !message[to + 1].Capital
            && message[to - 1].WordLength is 3 or 4;
        to += isShortForm ? 1 : 0;
        var at = to;
        while (message.IsSign(at, ',') || message.Is(at, WordClass.YearLink))
        {
            at++;
        }

        if (message.IsSign(at) && message[at].Sign is '\'' or '’' && message.IsNumber(at + 1) && message.IsGlued(at + 1)
            && message[at + 1].Digits == 2)
        {
            // "12 Dec '19"
            return new ParsedDay(from, at + 2, DayKind.Date, day, month, Century + message[at + 1].Number);
        }

        return message.IsNumber(at) && message[at].Digits == 4 && message[at].Number is >= 1900 and <= 2200
            ? new ParsedDay(from, at + 1, DayKind.Date, day, month, message[at].Number)
            : new ParsedDay(from, to, DayKind.Date, day, month);
    }
}
