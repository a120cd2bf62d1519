using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>What was learned in a stretch, as it was written, without the links and signs at its ends.</summary>
internal static class InsightText
{
    private const string Separator = "; ";

    public static string? Of(Message message, Segments segments, int from, int to)
    {
        string? insight = null;
        for (var said = segments.Next(Region.Insight, from, to); said.From < to; said = segments.Next(Region.Insight, said.To, to))
        {
            insight = And(insight, Trimmed(message, said.From, said.To));
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

        return message.Said(from, to);
    }
}
