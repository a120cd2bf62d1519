using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>"Mr Vogt", "al Sr. Vogt": to whom something was promised.</summary>
internal static class Titled
{
    /// <summary>"à", "to", "al".</summary>
    private const int LongestLead = 3;

    /// <summary>After the person named at the token; the token itself where none is.</summary>
    public static int After(Message message, int from, int to)
    {
        var isLed = message.IsWord(from) && !message.Is(from, LexiconTag.Title) && message[from].WordLength <= LongestLead;
        var title = isLed ? from + 1 : from;
        if (!message.Is(title, LexiconTag.Title))
        {
            return from;
        }

        var name = message.IsSign(title + 1, '.') ? title + 2 : title + 1;
        var end = name;
        while (end < to && message.IsWord(end) && message[end].Capital && message[end].Mark is Mark.None or Mark.Aside
            && message.Longest(end) == 0)
        {
            end++;
        }

        return end > name ? end : from;
    }

    /// <summary>Nothing but who promises, and to whom: "hab Herrn Vogt".</summary>
    public static bool IsAll(Message message, int from, int to)
    {
        while (from < to && (message.Is(from, WordClass.Speaker) || message.Is(from, PromiseWord.Auxiliary)))
        {
            from++;
        }

        return from < to && After(message, from, to) == to;
    }
}
