using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>What was learned in a stretch, as it was written, without the links and signs at its ends.</summary>
internal static class InsightText
{
    /// <summary>"full stop"; behind a word.</summary>
    private const int LongestSpokenSign = 2;

    private const string Separator = "; ";

    public static string? Of(Message message, Segments segments, int from, int to)
    {
        string? insight = null;
        for (var said = segments.NextTold(from, to); said.From < to; said = segments.NextTold(said.To, to))
        {
            var (text, speaker) = (Trimmed(message, said.From, said.To), Speaker.Before(message, said.From));
            if (speaker is { } who)
            {
                var name = message.Said(who.From, who.To);
                (text, insight) = (name + " " + text, insight == name ? null : insight);
            }

            insight = And(insight, text);
        }

        return insight;
    }

    /// <summary>Two things that were learned, one after the other.</summary>
    public static string? And(string? one, string? other) =>
        string.IsNullOrEmpty(other) ? one : one is null ? other : one + Separator + other;

    private static string Trimmed(Message message, int from, int to)
    {
        while (from < to && (message.IsSign(from) ? message[from].Sign is not ('$' or '€' or '£')
            : message.Is(from, LexiconTag.And) || message.Is(from, WordClass.InsightLink)))
        {
            from++;
        }

        while (to > from && (message.IsSign(to - 1) ? message[to - 1].Sign is not ('%' or '€' or '$')
            : message.Is(to - 1, LexiconTag.And)))
        {
            to--;
        }

        if (message.IsSign(from - 1) && IsQuote(message[from - 1].Sign) && Quotes(message, from, to) == 1)
        {
            // What is quoted at its beginning keeps both of its signs.
            from--;
        }

        for (var i = Math.Max(from + 1, to - LongestSpokenSign); i < to; i++)
        {
            if (message.Find(i, LexiconTag.SpokenSign, out var sign) && i + sign.Length == to && !message.Is(i - 1, LexiconTag.Article)
                && !message.Is(i - 1, WordClass.The))
            {
                return message.Said(from, i);
            }
        }

        return message.Said(from, to);
    }

    private static int Quotes(Message message, int from, int to)
    {
        var quotes = 0;
        for (var i = from; i < to; i++)
        {
            quotes += message.IsSign(i) && IsQuote(message[i].Sign) ? 1 : 0;
        }

        return quotes;
    }

    private static bool IsQuote(char sign) => sign is '"' or '“' or '”' or '„' or '«' or '»';
}
