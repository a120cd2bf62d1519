using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>"Sorry, 45 minutes", "it was Monday", "*Fabrikam": one value of the last contact, and a word or a star that corrects.</summary>
internal static class BareCorrection
{
    public static bool Is(Message message)
    {
        var at = 0;
        var corrects = message.IsSign(0, '*');
        while (message.IsSign(at) || IsWordOf(message, at) || (corrects && IsDenial(message, at)))
        {
            corrects |= message.IsWord(at);
            at++;
        }

        while (message.Is(at, LexiconTag.On) || message.Is(at, LexiconTag.Article) || message.Is(at, WordClass.The)
            || message.Is(at, LexiconTag.By) || message.Is(at, WordClass.Only))
        {
            at++;
        }

        return message.Has(at) && IsOneValue(message, at, corrects);
    }

    private static Mark? Kind(Message message, int i) =>
        message[i].Mark is Mark.Customer or Mark.Minutes or Mark.Day or Mark.Partner ? message[i].Mark : null;

    private static bool IsWordOf(Message message, int i) =>
        message.IsWord(i) && message[i].Mark == Mark.None && Languages.Is(message.Word(i), WordClass.Corrects | WordClass.Was);

    /// <summary>"Stimmt nicht, war Contoso": what was before was not so.</summary>
    private static bool IsDenial(Message message, int i) => message.Is(i, WordClass.Denies) && message.IsSign(i + 1);

    /// <summary>Nothing but values of one kind, one of them perhaps denied: "yesterday, not today".</summary>
    private static bool IsOneValue(Message message, int from, bool corrects)
    {
        if (Kind(message, from) is not { } kind)
        {
            return false;
        }

        for (var i = from; i < message.Count; i++)
        {
            corrects |= message.Is(i, WordClass.Denies);
            var isValue = message[i].Mark == kind || message[i].Mark == Mark.Aside;
            var belongs = isValue || message.IsSign(i) || message.Is(i, WordClass.Denies) || message.Is(i, LexiconTag.On)
                || IsWordOf(message, i);
            if (!belongs)
            {
                return false;
            }
        }

        return corrects;
    }
}
