using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding;

/// <summary>Whether a partner who was named was there: ours and present, or the customer's own.</summary>
internal static class PartnerPresence
{
    /// <summary>True when the partner named at these tokens took part.</summary>
    public static bool WasThere(Message message, int from, int to)
    {
        var before = from - 1;
        var own = false;
        var led = false;
        while (before >= 0 && message[before].Mark is Mark.None or Mark.Partner && before > from - 5)
        {
            if (message.Is(before, LexiconTag.Theirs) && !message.Is(before, LexiconTag.Own))
            {
                return false;
            }

            if (message[before].Kind == TokenKind.Word && message.Word(before) is "without" or "ohne" or "sans" or "sin")
            {
                return false;
            }

            own |= message.Is(before, LexiconTag.Own);
            led |= message.Is(before, LexiconTag.With);
            if (own && before > 0 && message[before - 1].Kind == TokenKind.Word && message.Word(before - 1) is "without" or "ohne" or "sans" or "sin")
            {
                return false;
            }

            if (own || led || !(message.Is(before, LexiconTag.Article) || message.Is(before, LexiconTag.On) || message.Is(before, LexiconTag.And) || message[before].Kind == TokenKind.Sign || message[before].Mark == Mark.Partner))
            {
                break;
            }

            before--;
        }

        if (before >= 0 && message[before].Mark == Mark.Customer && before == from - 1)
        {
            // "Contoso's CMO", "the Contoso CMO"; but "Contoso: CMO joined" has a sign between.
            return message.Is(to, LexiconTag.Present);
        }

        if (!own && to < message.Count && message.Is(to, LexiconTag.Of))
        {
            var next = to + 1;
            while (next < message.Count && (message.Is(next, LexiconTag.Article) || message.Is(next, LexiconTag.On)) && message[next].Mark == Mark.None)
            {
                next++;
            }

            if (next < message.Count && (message[next].Mark == Mark.Customer || message.Is(next, LexiconTag.Theirs)))
            {
                return false;
            }
        }

        for (var i = to; i < Math.Min(to + 3, message.Count); i++)
        {
            if (message[i].Kind == TokenKind.Word && (message.Word(i) is "couldnt" or "didnt" or "wasnt" or "absent"))
            {
                return false;
            }
        }

        return true;
    }
}
