using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads days: "yesterday", "last week Wednesday", "18.11.", "Nov 18", "two days ago", "end of next week".</summary>
internal static class Days
{
    /// <summary>The day that begins at the token, or null.</summary>
    public static ParsedDay? At(Message message, int i, bool monthFirst)
    {
        if (message.Find(i, LexiconTag.Day, out var day) && day.Length >= message.LongestPlain(i))
        {
            var to = Parts(message, i + day.Length);
            return new ParsedDay(i, to, DayKind.Offset, day.Value);
        }

        return Ago(message, i) ?? FutureDays(message, i) ?? EndOf(message, i) ?? Relative(message, i) ?? Weekday(message, i, monthFirst) ?? Date(message, i, monthFirst) ?? OfMonth(message, i);
    }

    private static int Parts(Message message, int i)
    {
        while (message.Find(i, LexiconTag.DayPart, out var part))
        {
            i += part.Length;
        }

        return i;
    }

    /// <summary>Days of "three weeks", "10 days", "a month".</summary>
    private static (int Days, int To)? Amount(Message message, int i)
    {
        int count;
        int to;
        if (Lengths.Quantity(message, i) is { } quantity)
        {
            (count, to) = (quantity.Tenths / 10, quantity.To);
        }
        else if (message.Find(i, LexiconTag.Article, out var article))
        {
            (count, to) = (1, i + article.Length);
        }
        else
        {
            return null;
        }

        if (message.Find(to, LexiconTag.Period, out var period))
        {
            return ((int)Math.Min((long)count * period.Value, 100_000), to + period.Length);
        }

        return message.Find(to, LexiconTag.Unit, out var unit) && unit.Value == 480 ? (Math.Min(count, 100_000), to + unit.Length) : null;
    }

    private static ParsedDay? Ago(Message message, int i)
    {
        if (message.Find(i, LexiconTag.AgoLead, out var lead) && Amount(message, i + lead.Length) is { } before)
        {
            return new ParsedDay(i, before.To, DayKind.Offset, -before.Days);
        }

        return Amount(message, i) is { } amount && message.Find(amount.To, LexiconTag.Ago, out var ago)
            ? new ParsedDay(i, amount.To + ago.Length, DayKind.Offset, -amount.Days)
            : null;
    }

    private static ParsedDay? FutureDays(Message message, int i)
    {
        if (!message.Find(i, LexiconTag.Ahead, out var lead) || Amount(message, i + lead.Length) is not { } amount)
        {
            return null;
        }

        return new ParsedDay(i, amount.To, DayKind.Offset, amount.Days);
    }

    private static ParsedDay? EndOf(Message message, int i)
    {
        if (message.Count > i && message[i].Kind == TokenKind.Word && message.Word(i) is "eow")
        {
            return new ParsedDay(i, i + 1, DayKind.EndOfWeek, 0);
        }

        if (message.Count > i && message[i].Kind == TokenKind.Word && message.Word(i) is "eom")
        {
            return new ParsedDay(i, i + 1, DayKind.EndOfMonth, 0);
        }

        if (!message.Find(i, LexiconTag.EndOf, out var end))
        {
            return null;
        }

        var to = i + end.Length;
        var weeks = 0;
        while (to < message.Count && (message.Is(to, LexiconTag.Next) || message.Is(to, LexiconTag.This) || message.Is(to, LexiconTag.On)))
        {
            weeks = message.Is(to, LexiconTag.Next) ? 1 : weeks;
            to++;
        }

        if (message.Find(to, LexiconTag.Month, out var month))
        {
            return new ParsedDay(i, to + month.Length, DayKind.Date, LastDay(month.Value), month.Value);
        }

        return message.Find(to, LexiconTag.Period, out var period) && period.Value is 7 or 30
            ? new ParsedDay(i, to + period.Length, period.Value == 7 ? DayKind.EndOfWeek : DayKind.EndOfMonth, weeks)
            : null;
    }

    private static int LastDay(int month) => month switch { 2 => 28, 4 or 6 or 9 or 11 => 30, _ => 31 };

    /// <summary>"last Tuesday", "this week Wednesday", "next week".</summary>
    private static ParsedDay? Relative(Message message, int i)
    {
        var past = message.Is(i, LexiconTag.This) ? i + 1 : i;
        if (past < message.Count && message[past].Kind == TokenKind.Word && message.Word(past) is "past" && message.Find(past + 1, LexiconTag.Weekday, out var latest))
        {
            // "this past Tuesday" is the latest one, not last week's.
            return new ParsedDay(i, Parts(message, past + 1 + latest.Length), DayKind.Weekday, latest.Value);
        }

        if (Week(message, i) is not { } week)
        {
            return Postposed(message, i);
        }

        var to = week.To;
        if (message.Find(to, LexiconTag.Weekday, out var weekday))
        {
            return new ParsedDay(i, Parts(message, to + weekday.Length), DayKind.WeekdayOfWeek, week.Weeks, weekday.Value);
        }

        if (message.Find(to, LexiconTag.Period, out var period))
        {
            to += period.Length;
            if (period.Value != 7)
            {
                return period.Value == 30 ? new ParsedDay(i, to, DayKind.Month, week.Weeks) : null;
            }

            var at = to;
            while (message.Is(at, LexiconTag.On) || message.IsSign(at, ','))
            {
                at++;
            }

            return message.Find(at, LexiconTag.Weekday, out weekday)
                ? new ParsedDay(i, Parts(message, at + weekday.Length), DayKind.WeekdayOfWeek, week.Weeks, weekday.Value)
                : new ParsedDay(i, to, DayKind.Week, week.Weeks);
        }

        return null;
    }

    /// <summary>"la semana pasada el martes", "la semaine prochaine".</summary>
    private static ParsedDay? Postposed(Message message, int i)
    {
        if (message.Language.Tag == "en" || !message.Find(i, LexiconTag.Period, out var period) || period.Value != 7 || Week(message, i + period.Length) is not { } week || message.Is(i + period.Length, LexiconTag.This))
        {
            return null;
        }

        var at = week.To;
        while (message.Is(at, LexiconTag.On) || message.IsSign(at, ','))
        {
            at++;
        }

        return message.Find(at, LexiconTag.Weekday, out var weekday)
            ? new ParsedDay(i, Parts(message, at + weekday.Length), DayKind.WeekdayOfWeek, week.Weeks, weekday.Value)
            : new ParsedDay(i, week.To, DayKind.Week, week.Weeks);
    }

    private static (int Weeks, int To)? Week(Message message, int i)
    {
        if (message.Find(i, LexiconTag.Last, out var hit))
        {
            return (-1, i + hit.Length);
        }

        if (message.Find(i, LexiconTag.This, out hit))
        {
            return (0, i + hit.Length);
        }

        return message.Find(i, LexiconTag.Next, out hit) ? (1, i + hit.Length) : null;
    }

    private static ParsedDay? Weekday(Message message, int i, bool monthFirst)
    {
        if (!message.Find(i, LexiconTag.Weekday, out var weekday) || weekday.Length < message.LongestPlain(i))
        {
            return null;
        }

        var to = i + weekday.Length;
        if (message.IsSign(to, '.') && message.IsGlued(to) && message[i].WordLength <= 4 && to + 1 < message.Count && !message[to + 1].Capital)
        {
            to++;
        }

        to = Parts(message, to);
        var at = to;
        while (message.IsSign(at, ',') || message.Is(at, LexiconTag.On))
        {
            at++;
        }

        if (Date(message, at, monthFirst) is { } date && (message.IsNumber(at) || message.Is(at, LexiconTag.Month)))
        {
            return date with { From = i };
        }

        if (Week(message, at) is { } week)
        {
            if (message.Find(week.To, LexiconTag.Period, out var period) && period.Value == 7)
            {
                return new ParsedDay(i, week.To + period.Length, DayKind.WeekdayOfWeek, week.Weeks, weekday.Value);
            }

            if (message.Language.Tag is "fr" or "es" && at == to && !message.Is(at, LexiconTag.This))
            {
                return new ParsedDay(i, week.To, DayKind.WeekdayOfWeek, week.Weeks, weekday.Value);
            }
        }

        if (message.Find(at, LexiconTag.Period, out var after) && after.Value == 7 && message.Find(at + after.Length, LexiconTag.Last, out var behind))
        {
            // "martes de la semana pasada", "mardi de la semaine dernière"
            return new ParsedDay(i, at + after.Length + behind.Length, DayKind.WeekdayOfWeek, -1, weekday.Value);
        }

        return new ParsedDay(i, to, DayKind.Weekday, weekday.Value);
    }

    private static ParsedDay? Date(Message message, int i, bool monthFirst) => Iso(message, i) ?? Dotted(message, i, monthFirst) ?? Named(message, i);

    private static ParsedDay? Iso(Message message, int i) =>
        message.IsNumber(i) && message[i].Digits == 4 && message.IsSign(i + 1, '-') && message.IsNumber(i + 2) && message.IsSign(i + 3, '-') && message.IsNumber(i + 4)
            ? new ParsedDay(i, i + 5, DayKind.Date, message[i + 4].Number, message[i + 2].Number, message[i].Number)
            : null;

    /// <summary>"18.11.", "18/11/2026", "11/18".</summary>
    private static ParsedDay? Dotted(Message message, int i, bool monthFirst)
    {
        if (!message.IsNumber(i) || message[i].Digits > 2 || i + 2 >= message.Count || message[i + 1].Kind != TokenKind.Sign || message[i + 1].Sign is not ('.' or '/' or '-') || !message.IsNumber(i + 2) || message[i + 2].Digits > 2 || !message.IsGlued(i + 1))
        {
            return null;
        }

        var sign = message[i + 1].Sign;
        var (a, b) = (message[i].Number, message[i + 2].Number);
        var to = i + 3;
        int? year = null;
        var dotAfter = false;
        if (message.IsSign(to, sign) && message.IsGlued(to))
        {
            if (message.IsNumber(to + 1) && message.IsGlued(to + 1) && message[to + 1].Digits is 2 or 4)
            {
                year = message[to + 1].Digits == 2 ? 2000 + message[to + 1].Number : message[to + 1].Number;
                to += 2;
            }
            else if (sign == '.')
            {
                dotAfter = to + 1 < message.Count;
                to++;
            }
        }

        var led = i > 0 && (message.Is(i - 1, LexiconTag.On) || message.Is(i - 1, LexiconTag.By) || message.Is(i - 1, LexiconTag.Until));
        if (year is null && !led)
        {
            var isPlain = message.Find(to, LexiconTag.Unit, out _) || message.IsSign(to, '%') || (to < message.Count && message[to].Kind == TokenKind.Word && message.IsGlued(to)) || a is < 1 or > 31 || b is < 1 or > 31 || (a > 12 && b > 12);
            var doubtful = sign == '-' || (sign == '.' && !dotAfter && message[i + 2].Digits < 2) || (sign == '/' && a == 24 && b == 7);
            if (isPlain || doubtful)
            {
                return null;
            }
        }

        if (sign == '-' && year is null)
        {
            return null;
        }

        // Only the writing of en-US has the month first, and only with a slash or a dash.
        var swap = monthFirst && sign != '.';
        return new ParsedDay(i, to, DayKind.Date, swap ? b : a, swap ? a : b, year, Swappable: true);
    }

    /// <summary>"Nov 18th, 2026", "18 November", "the 3rd of March", "1er décembre".</summary>
    private static ParsedDay? Named(Message message, int i)
    {
        if (message.Find(i, LexiconTag.Month, out var month))
        {
            var at = i + month.Length;
            at += message.IsSign(at, '.') ? 1 : 0;
            at += at < message.Count && message[at].Kind == TokenKind.Word && message.Word(at) is "the" ? 1 : 0;
            if (message.IsNumber(at) && message[at].Digits <= 2 && !(message.IsSign(at + 1, ':') && message.IsNumber(at + 2) && message.IsGlued(at + 2)) && !message.IsSign(at + 1, '%') && !message.Is(at + 1, LexiconTag.Unit))
            {
                var to = message.Find(at + 1, LexiconTag.Ordinal, out var ending) && message.IsGlued(at + 1) ? at + 1 + ending.Length : at + 1;
                return WithYear(message, i, to, message[at].Number, month.Value);
            }

            return null;
        }

        int day;
        int next;
        if (message.IsNumber(i) && message[i].Digits <= 2)
        {
            day = message[i].Number;
            next = message.Find(i + 1, LexiconTag.Ordinal, out var ending) && message.IsGlued(i + 1) ? i + 1 + ending.Length : message.IsSign(i + 1, '.') && message.IsGlued(i + 1) ? i + 2 : i + 1;
        }
        else if (Ordinals(message, i) is { } ordinal)
        {
            (day, next) = ordinal;
        }
        else
        {
            return null;
        }

        while (next < message.Count && message[next].Kind == TokenKind.Word && message.Word(next) is "of" or "de" or "d")
        {
            next++;
        }

        return message.Find(next, LexiconTag.Month, out month) ? WithYear(message, i, next + month.Length, day, month.Value) : null;
    }

    private static ParsedDay WithYear(Message message, int from, int to, int day, int month)
    {
        to += message.IsSign(to, '.') && message.IsGlued(to) && to + 1 < message.Count && message[to - 1].WordLength is 3 or 4 ? 1 : 0;
        var at = to;
        while (message.IsSign(at, ',') || (at < message.Count && message[at].Kind == TokenKind.Word && message.Word(at) is "de" or "del"))
        {
            at++;
        }

        return message.IsNumber(at) && message[at].Digits == 4 && message[at].Number is >= 1900 and <= 2200
            ? new ParsedDay(from, at + 1, DayKind.Date, day, month, message[at].Number)
            : new ParsedDay(from, to, DayKind.Date, day, month);
    }

    private static (int Day, int To)? Ordinals(Message message, int i)
    {
        if (i >= message.Count || message[i].Kind != TokenKind.Word)
        {
            return null;
        }

        ReadOnlySpan<string> words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
        var word = message.Word(i);
        var ten = word is "twenty" ? 20 : word is "thirty" ? 30 : 0;
        if (word is "thirtieth")
        {
            return (30, i + 1);
        }

        if (ten > 0)
        {
            if (i + 1 >= message.Count || message[i + 1].Kind != TokenKind.Word)
            {
                return null;
            }

            word = message.Word(i + 1);
        }

        for (var w = 0; w < words.Length; w++)
        {
            if (word.SequenceEqual(words[w]))
            {
                return ten > 0 && w > 8 ? null : (ten + w + 1, ten > 0 ? i + 2 : i + 1);
            }
        }

        return null;
    }

    /// <summary>"the 3rd floor" is no day.</summary>
    private static bool IsNoun(Message message, int i) => i < message.Count && message[i] is { Kind: TokenKind.Word, Mark: Mark.None, Capital: false } && message.LongestPlain(i) == 0;

    /// <summary>"on the 3rd", "am 3.", "le 12", "el 5": only where a word before it says that a day is meant.</summary>
    private static ParsedDay? OfMonth(Message message, int i)
    {
        if (i == 0 || !(message.Is(i - 1, LexiconTag.On) || message.Is(i - 1, LexiconTag.By) || message.Is(i - 1, LexiconTag.Until)))
        {
            return null;
        }

        if (Ordinals(message, i) is { } ordinal && message[i - 1].Kind == TokenKind.Word && message.Word(i - 1) is "the" && (ordinal.To == message.Count || message[ordinal.To].Kind == TokenKind.Sign || message.Is(ordinal.To, LexiconTag.With)))
        {
            return new ParsedDay(i, ordinal.To, DayKind.DayOfMonth, ordinal.Day);
        }

        if (!message.IsNumber(i) || message[i].Digits > 2)
        {
            return null;
        }

        if (message.Find(i + 1, LexiconTag.Ordinal, out var ending) && message.IsGlued(i + 1) && !IsNoun(message, i + 1 + ending.Length))
        {
            return new ParsedDay(i, i + 1 + ending.Length, DayKind.DayOfMonth, message[i].Number);
        }

        var dotted = message.IsSign(i + 1, '.') && message.IsGlued(i + 1) && !message.IsNumber(i + 2);
        var plain = message.Language.Tag is "fr" or "es" && (i + 1 == message.Count || message[i + 1].Kind == TokenKind.Sign || message.Is(i + 1, LexiconTag.With)) && !message.IsSign(i + 1, ':') && !message.IsSign(i + 1, '%');
        if ((message.Language.Tag == "de" && dotted) || (plain && message[i].Number is >= 1 and <= 31))
        {
            return new ParsedDay(i, dotted ? i + 2 : i + 1, DayKind.DayOfMonth, message[i].Number);
        }

        return null;
    }
}
