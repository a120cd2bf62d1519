using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>"Anna Keller of Contoso | says the portal is slow", "Anna Keller (Contoso) | said …": who said what was learned.</summary>
internal static class Speaker
{
    private const int LongestName = 4;

    /// <summary>The tokens of the name right before the customer behind which what was learned begins; null without one.</summary>
    public static (int From, int To)? Before(Message message, int learned)
    {
        var at = learned - 1;
        while (at > 0 && message.IsSign(at, ')'))
        {
            at--;
        }

        if (!message.IsMarked(at, Mark.Customer) || !message.Is(learned, LexiconTag.Voice))
        {
            return null;
        }

        while (message.IsMarked(at, Mark.Customer))
        {
            at--;
        }

        while (at > 0 && (message.Is(at, WordClass.The) || message.Is(at, LexiconTag.On) || message.Is(at, LexiconTag.Article))
            && !message.Is(at, LexiconTag.Of))
        {
            at--;
        }

        if (!message.IsSign(at, '(') && !message.Is(at, LexiconTag.Of))
        {
            return null;
        }

        var from = at;
        while (from > 0 && at - from < LongestName && IsName(message, from - 1))
        {
            from--;
        }

        return from < at ? (from, at) : null;
    }

    private static bool IsName(Message message, int i) =>
        message.IsWord(i) && message[i].Capital && message[i].Mark is Mark.None or Mark.Aside && message.Longest(i) == 0;
}
