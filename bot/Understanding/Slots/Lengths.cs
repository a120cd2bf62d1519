using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A length of time that was said.</summary>
/// <param name="From">First token.</param>
/// <param name="To">After the last token.</param>
/// <param name="Minutes">Minutes; may be impossible (below 1, over 16 hours).</param>
internal readonly record struct Length(int From, int To, int Minutes)
{
    /// <summary>The most that a day holds: 16 hours.</summary>
    public const int Most = 960;

    /// <summary>True when a contact can have lasted so long.</summary>
    public bool IsPossible => Minutes is >= 1 and <= Most;
}

/// <summary>Reads lengths of time: "1h30", "an hour and a half", "drei viertel Stunden", "hora y media", "9:30 to 11".</summary>
internal static class Lengths
{
    /// <summary>The length that begins at the token, or null.</summary>
    public static Length? At(Message message, int i) => Range(message, i) ?? Amount(message, i);

    /// <summary>A number in digits or words: tenths of it, and the token after it. Null where none begins.</summary>
    public static (int Tenths, int To)? Quantity(Message message, int i)
    {
        if (message.IsNumber(i))
        {
            return Digits(message, i);
        }

        if (message.Find(i, LexiconTag.Tenths, out var tenths))
        {
            return (tenths.Value, i + tenths.Length);
        }

        if (i < message.Count && message[i].Kind == TokenKind.Sign)
        {
            return Fraction(message[i].Sign) is > 0 and var hundredths ? (hundredths / 10, i + 1) : null;
        }

        if (message.Find(i, LexiconTag.Number, out var word))
        {
            var total = word.Value;
            var to = i + word.Length;
            if (message.Find(to, LexiconTag.Hundred, out var hundred))
            {
                (total, to) = (total * 100, to + hundred.Length);
            }

            return (Below(message, total, ref to) * 10, to);
        }

        if (message.Find(i, LexiconTag.Hundred, out var bare) || (message.Is(i, LexiconTag.Article) && message.Find(i + 1, LexiconTag.Hundred, out bare)))
        {
            var to = message.Is(i, LexiconTag.Hundred) ? i + bare.Length : i + 1 + bare.Length;
            return (Below(message, 100, ref to) * 10, to);
        }

        return null;
    }

    /// <summary>Adds the smaller number words that follow: "forty five", "hundred and twenty".</summary>
    private static int Below(Message message, int total, ref int to)
    {
        while (total >= 20)
        {
            var at = message.Is(to, LexiconTag.And) ? to + 1 : to;
            var step = total % 100 == 0 ? 100 : 10;
            // In French sixty and eighty go on to nineteen.
            var most = total is 60 or 80 && message.Language.Tag == "fr" ? 20 : step;
            if (total % 10 != 0 || !message.Find(at, LexiconTag.Number, out var next) || next.Value >= most || next.Value == 0 || (at > to && total < 100 && message.Language.Tag == "en"))
            {
                break;
            }

            total += next.Value;
            to = at + next.Length;
        }

        return total;
    }

    private static (int Tenths, int To) Digits(Message message, int i)
    {
        var value = (long)message[i].Number * 100;
        var to = i + 1;
        if (to < message.Count && message[to].Kind == TokenKind.Sign && message.IsGlued(to) && Fraction(message[to].Sign) is > 0 and var fraction)
        {
            return (Tenth(value + fraction), to + 1);
        }

        if ((message.IsSign(to, '.') || message.IsSign(to, ',')) && message.IsGlued(to) && message.IsNumber(to + 1) && message.IsGlued(to + 1) && message[to + 1].Digits <= 2)
        {
            var decimals = message[to + 1];
            return (Tenth(value + (decimals.Digits == 1 ? decimals.Number * 10 : decimals.Number)), to + 2);
        }

        return (Tenth(value), to);
    }

    /// <summary>Tenths keep a quarter too: 0.25 and 0.75 are read through <see cref="Exact"/>.</summary>
    private static int Tenth(long hundredths) => (int)Math.Min(hundredths / 10, int.MaxValue);

    private static int Fraction(char sign) => sign switch { '½' => 50, '¼' => 25, '¾' => 75, _ => 0 };

    private static long Exact(Message message, int i, int to)
    {
        var whole = message.IsNumber(i) ? message[i].Number : 0L;
        var last = message[to - 1];
        if (last.Kind == TokenKind.Sign)
        {
            return (whole * 100) + Fraction(last.Sign);
        }

        return (whole * 100) + (to - i < 3 ? 0 : last.Digits == 1 ? last.Number * 10 : last.Number);
    }

    private static Length? Amount(Message message, int i)
    {
        if (message.Find(i, LexiconTag.Length, out var whole))
        {
            return new Length(i, i + whole.Length, whole.Value);
        }

        if (message[i].Kind == TokenKind.Word && message[i].SpaceBefore == false && i > 0 && message.IsNumber(i - 1))
        {
            return null;
        }

        var from = i;
        var minus = false;
        if ((message.IsSign(i, '-') || message.IsSign(i, '−')) && message.IsNumber(i + 1) && message.IsGlued(i + 1) && message[i].SpaceBefore)
        {
            minus = true;
            i++;
        }
        else if (message[i].Kind == TokenKind.Word && message.Word(i) is "minus")
        {
            minus = true;
            i++;
        }

        if (i >= message.Count || (i > 0 && message[i - 1].Kind == TokenKind.Sign && message[i - 1].Sign is '$' or '€' or '£'))
        {
            return null;
        }

        var found = Clocked(message, i) ?? Feet(message, i) ?? Counted(message, i) ?? Halves(message, i);
        return found is { } length ? length with { From = from, Minutes = minus ? -length.Minutes : length.Minutes } : null;
    }

    /// <summary>"1:30h".</summary>
    private static Length? Clocked(Message message, int i)
    {
        if (message.IsNumber(i) && message.IsSign(i + 1, ':') && message.IsGlued(i + 1) && message.IsNumber(i + 2) && message.IsGlued(i + 2)
            && message[i + 2].Number < 60 && message.Find(i + 3, LexiconTag.Unit, out var unit) && unit.Value == 60)
        {
            return new Length(i, i + 3 + unit.Length, Capped((message[i].Number * 60L) + message[i + 2].Number));
        }

        return null;
    }

    /// <summary>"90'".</summary>
    private static Length? Feet(Message message, int i) =>
        message.IsNumber(i) && i + 1 < message.Count && message.IsGlued(i + 1) && message[i + 1].Kind == TokenKind.Sign && message[i + 1].Sign is '\'' or '’' or '′'
        && (i + 2 == message.Count || message[i + 2].SpaceBefore || message[i + 2].Kind == TokenKind.Sign)
            ? new Length(i, i + 2, message[i].Number)
            : null;

    /// <summary>"45 min", "1h30", "two and a half hours", "an hour and 15 minutes", "1/2 h", "three quarters of an hour".</summary>
    private static Length? Counted(Message message, int i)
    {
        if (message.IsNumber(i) && message.IsSign(i + 1, '/') && message.IsNumber(i + 2) && message.IsGlued(i + 1) && message.IsGlued(i + 2) && message[i + 2].Number is 2 or 4 && message[i].Number is 1 or 3)
        {
            var at = Skip(message, i + 3);
            return message.Find(at, LexiconTag.Unit, out var parts) ? new Length(i, at + parts.Length, parts.Value * message[i].Number / message[i + 2].Number) : null;
        }

        if (Quantity(message, i) is not { } quantity)
        {
            return null;
        }

        var hundredths = message.IsNumber(i) || message[i].Kind == TokenKind.Sign ? Exact(message, i, quantity.To) : quantity.Tenths * 10L;
        var to = quantity.To;
        if (message.Find(to, LexiconTag.Quarter, out var quarter) && hundredths is 100 or 300)
        {
            var at = Skip(message, to + quarter.Length);
            if (message.Find(at, LexiconTag.Unit, out var of) && of.Value == 60)
            {
                return new Length(i, at + of.Length, (int)(hundredths * 15 / 100));
            }
        }

        if (message.Is(to, LexiconTag.And) && HalfAfter(message, to + 1) is { } half && (message.Is(half, LexiconTag.Unit) || message.Is(Skip(message, half), LexiconTag.Unit)))
        {
            hundredths += 50;
            to = message.Is(half, LexiconTag.Unit) ? half : Skip(message, half);
        }

        while (to < message.Count && message[to].Kind == TokenKind.Word && (message.Word(to) is "ish" or "full" or "good" or "solid" or "whole" or "long" or "gute" or "bonnes" or "buenas" or "volle" or "odd" or "pleines"))
        {
            to++;
        }

        if (message.IsSign(to, '+') && message.Is(to + 1, LexiconTag.Unit))
        {
            to++;
        }

        if (!message.Find(to, LexiconTag.Unit, out var unit) || IsMillion(message, to))
        {
            return null;
        }

        to += unit.Length;
        var minutes = hundredths * unit.Value / 100;
        return And(message, i, to, minutes, unit.Value);
    }

    /// <summary>"half an hour", "half a day", "quarter of an hour", "an hour and a half", "hora y media".</summary>
    private static Length? Halves(Message message, int i)
    {
        var at = message.Find(i, LexiconTag.Article, out var article) ? i + article.Length : i;
        if (message.Find(at, LexiconTag.Half, out var half) || message.Find(at, LexiconTag.Quarter, out half))
        {
            var quarter = !message.Is(at, LexiconTag.Half);
            var next = Skip(message, at + half.Length);
            return message.Find(next, LexiconTag.Unit, out var part) && part.Value >= 60
                ? new Length(i, next + part.Length, part.Value / (quarter ? 4 : 2))
                : null;
        }

        while (at > i && at < message.Count && message[at].Kind == TokenKind.Word && message.Word(at) is "good" or "solid" or "full" or "whole" or "little" or "gute" or "knappe" or "volle" or "bonne" or "petite" or "buena" or "short" or "ganze")
        {
            at++;
        }

        if (!message.Find(at, LexiconTag.Unit, out var unit))
        {
            return null;
        }

        var bare = at == i;
        var length = And(message, i, at + unit.Length, unit.Value, unit.Value);
        // "hour" alone says nothing, unless a half comes after it; "a minute" is a manner of speaking.
        return bare && length.Minutes == unit.Value || unit.Value == 1 || (unit.Value == 480 && at - i < 2 && !IsWeekly(message, at + unit.Length)) ? null : length;
    }

    /// <summary>"a day a week": only so is a bare day a length.</summary>
    private static bool IsWeekly(Message message, int i) =>
        (message.Is(i, LexiconTag.Article) || (i < message.Count && message[i].Kind == TokenKind.Word && message.Word(i) is "per" or "each" or "every")) && message.Is(i + 1, LexiconTag.Period);

    private static Length And(Message message, int from, int to, long minutes, int unit)
    {
        if (unit < 60)
        {
            return new Length(from, to, Capped(minutes));
        }

        var at = message.Is(to, LexiconTag.And) || message.IsSign(to, ',') ? to + 1 : to;
        if (at > to && message.Is(to, LexiconTag.And))
        {
            if (message.Find(at, LexiconTag.Length, out var rest) && rest.Value < unit)
            {
                return new Length(from, at + rest.Length, Capped(minutes + rest.Value));
            }

            if (HalfAfter(message, at) is { } half && !message.Is(half, LexiconTag.Unit) && !message.Is(Skip(message, half), LexiconTag.Unit))
            {
                return new Length(from, half, Capped(minutes + (unit / 2)));
            }

            var quarterAt = message.Is(at, LexiconTag.Article) ? at + 1 : at;
            if (message.Find(quarterAt, LexiconTag.Quarter, out var quarter) && unit == 60)
            {
                return new Length(from, quarterAt + quarter.Length, Capped(minutes + 15));
            }
        }

        if (unit == 60 && Quantity(message, at) is { } more)
        {
            var smaller = message.Find(more.To, LexiconTag.Unit, out var small) && small.Value == 1;
            var bare = message.IsNumber(at) && at == to && message[at].Number is > 0 and < 60 && !message.Is(more.To, LexiconTag.Unit) && (message.IsGlued(at) || message[at].Digits == 2) && !message.IsSign(at + 1, ':') && !message.IsSign(at + 1, '%') && !message.IsSign(at + 1, '.') && !message.IsSign(at + 1, '/');
            var words = !message.IsNumber(at) && at == to && more.Tenths is >= 50 and < 600 && more.Tenths % 50 == 0 && (more.To == message.Count || message[more.To].Kind == TokenKind.Sign || message.Is(more.To, LexiconTag.With) || message[more.To].Mark != Mark.None);
            if (smaller || bare || words)
            {
                return new Length(from, smaller ? more.To + small.Length : more.To, Capped(minutes + (more.Tenths / 10)));
            }
        }

        return new Length(from, to, Capped(minutes));
    }

    private static int? HalfAfter(Message message, int i)
    {
        var at = message.Find(i, LexiconTag.Article, out var article) ? i + article.Length : i;
        return message.Find(at, LexiconTag.Half, out var half) ? at + half.Length : null;
    }

    /// <summary>Past "of an", "d'", "de".</summary>
    private static int Skip(Message message, int i)
    {
        while (message.Is(i, LexiconTag.Of) || message.Is(i, LexiconTag.Article))
        {
            i++;
        }

        return i;
    }

    /// <summary>A capital M glued to digits is money, unless everything is in capitals.</summary>
    private static bool IsMillion(Message message, int i) =>
        message[i].WordLength == 1 && message[i].Capital && message.IsGlued(i) && message.Word(i) is "m" && message.Text.AsSpan().ContainsAnyInRange('a', 'z');

    private static Length? Range(Message message, int i)
    {
        var at = i;
        var lead = message.Find(i, LexiconTag.RangeFrom, out var from) && !message.IsNumber(i);
        if (lead)
        {
            at += from.Length;
        }

        if (Clocks.At(message, at) is not { } first)
        {
            return null;
        }

        var to = first.To;
        if (message.Find(to, LexiconTag.RangeTo, out var word))
        {
            to += word.Length;
        }
        else if (to < message.Count && message[to].Kind == TokenKind.Sign && message[to].Sign is '-' or '–' or '—')
        {
            to++;
        }
        else
        {
            return null;
        }

        if (Clocks.At(message, to) is not { } second || message.IsSign(second.To, '%') || (!second.IsExplicit && message.Is(second.To, LexiconTag.Unit)) || (!second.IsExplicit && message.Is(second.To, LexiconTag.Month)))
        {
            return null;
        }

        // "the last one to 3h" is no range: a number in words begins one only after "from".
        if (!lead && !first.IsExplicit && !message.IsNumber(at))
        {
            return null;
        }

        var plain = !first.IsExplicit && !second.IsExplicit;
        if (plain && !lead && !(message[to].Kind == TokenKind.Number && message.IsGlued(to) && !message.Is(second.To, LexiconTag.Period) && (second.To == message.Count || message[second.To].Kind == TokenKind.Sign || message[second.To].Mark != Mark.None || message.Longest(second.To) > 0)))
        {
            return null;
        }

        if (plain && message[at].Kind == TokenKind.Number && message.IsSign(at + 1, '/'))
        {
            return null;
        }

        var minutes = Clocks.Between(first, second);
        return minutes is > 0 and <= Length.Most ? new Length(i, second.To, minutes) : null;
    }

    private static int Capped(long minutes) => (int)Math.Clamp(minutes, -1_000_000, 1_000_000);
}
