using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Intents;

/// <summary>"Show me by name", "make me anonymous": how the speaker wants to appear in the digest. A question chooses nothing.</summary>
internal static class NameChoice
{
    /// <summary>True for by name, false for only in the total; null where nothing was chosen.</summary>
    public static bool? Of(Message message)
    {
        var first = message.IsSign(0) ? 1 : 0;
        var isAsked = false;
        var isDenied = false;
        bool? byName = null;
        for (var i = 0; i < message.Count; i++)
        {
            isAsked |= message.IsSign(i, '?');
            if (byName is null && Chosen(message, i) is { } chosen)
            {
                // "Show me" asks for much, but a choice that stands at the head is none of it.
                isAsked |= i > first && message.Is(first, LexiconTag.Question);
                byName = chosen != isDenied;
            }

            isDenied |= message.Is(i, LexiconTag.Not) || message.Is(i, WordClass.Denies);
        }

        return isAsked ? null : byName;
    }

    /// <summary>The longer phrase of the two: "without my name" also ends in a name.</summary>
    private static bool? Chosen(Message message, int i)
    {
        var shows = message.Find(i, LexiconTag.ShowsName, out var show) ? show.Length : 0;
        var hides = message.Find(i, LexiconTag.HidesName, out var hide) ? hide.Length : 0;
        return shows == hides ? null : shows > hides;
    }
}
