using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>What lengths with and without a number have in common.</summary>
internal static class LengthWords
{
    /// <summary>Past "of an": where the unit should stand.</summary>
    public static int Unit(Message message, int i)
    {
        while (message.Is(i, LexiconTag.Of) || message.Is(i, LexiconTag.Article))
        {
            i++;
        }

        return i;
    }

    /// <summary>After "a half", or null.</summary>
    public static int? Half(Message message, int i)
    {
        var at = message.Find(i, LexiconTag.Article, out var article) ? i + article.Length : i;
        return message.Find(at, LexiconTag.Half, out var half) ? at + half.Length : null;
    }

    /// <summary>The length with what follows its unit: "1h30", "an hour and 15 minutes", "two hours and a half".</summary>
    /// <param name="message">The message.</param>
    /// <param name="from">Where the length begins.</param>
    /// <param name="to">After its unit.</param>
    /// <param name="minutes">Minutes so far.</param>
    /// <param name="unit">Minutes of the unit.</param>
    public static Length WithRest(Message message, int from, int to, long minutes, int unit)
    {
        if (unit < Length.Hour)
        {
            return Length.Of(from, to, minutes);
        }

        var isAnd = message.Is(to, LexiconTag.And) || message.IsSign(to, '&');
        if (isAnd && Part(message, to + 1, unit) is { } part)
        {
            return Length.Of(from, part.To, minutes + part.Minutes);
        }

        var at = isAnd || message.IsSign(to, ',') ? to + 1 : to;
        return unit == Length.Hour && MinutesAfter(message, to, at) is { } more
            ? Length.Of(from, more.To, minutes + more.Minutes)
            : Length.Of(from, to, minutes);
    }

    /// <summary>After "and": a smaller length, a half or a quarter of the unit.</summary>
    private static (int Minutes, int To)? Part(Message message, int at, int unit)
    {
        if (message.Find(at, LexiconTag.Length, out var rest) && rest.Value < unit)
        {
            return (rest.Value, at + rest.Length);
        }

        if (Half(message, at) is { } half && !message.Is(half, LexiconTag.Unit) && !message.Is(Unit(message, half), LexiconTag.Unit))
        {
            return (unit / 2, half);
        }

        var quarterAt = message.Is(at, LexiconTag.Article) ? at + 1 : at;
        return unit == Length.Hour && message.Find(quarterAt, LexiconTag.Quarter, out var quarter)
            ? (unit / 4, quarterAt + quarter.Length)
            : null;
    }

    private static (long Minutes, int To)? MinutesAfter(Message message, int to, int at)
    {
        if (Quantity.At(message, at) is not { } more)
        {
            return null;
        }

        if (message.Find(more.To, LexiconTag.Unit, out var small) && small.Value == 1)
        {
            return (more.Whole, more.To + small.Length);
        }

        var isBare = message.IsNumber(at) ? IsBareNumber(message, to, at, more.To) : IsBareWords(message, to, at, more);
        return isBare ? (more.Whole, more.To) : null;
    }

    /// <summary>"1h30", "1 h 30".</summary>
    private static bool IsBareNumber(Message message, int to, int at, int end) =>
        at == to && message[at].Number is > 0 and < 60 && !message.Is(end, LexiconTag.Unit)
        && (message.IsGlued(at) || message[at].Digits == 2)
        && !(message.IsSign(at + 1) && message[at + 1].Sign is ':' or '%' or '/')
        && !(message.IsSign(at + 1, '.') && message.IsNumber(at + 2) && message.IsGlued(at + 2));

    /// <summary>"an hour fifteen": only fives, and nothing behind that could be counted.</summary>
    private static bool IsBareWords(Message message, int to, int at, Quantity more) =>
        at == to && more.Hundredths is >= 500 and < 6000 && more.Hundredths % 500 == 0
        && (!message.Has(more.To) || message.IsSign(more.To) || message.Is(more.To, LexiconTag.With) || message[more.To].Mark != Mark.None);
}
