using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A name typed without capitals: a few words that mean nothing else, up to where something ends them.</summary>
internal static class LowerName
{
    private const int MostWords = 3;
    private const int ShortestWord = 4;

    /// <summary>After the name that begins at the token and fills its place whole, or the token itself.</summary>
    public static int Bare(Message message, int i, int to)
    {
        var at = message.Is(i, WordClass.The) || message.Nth(i) > 0 ? i + 1 : i;
        var isOddPair = at > i && message.IsWord(at) && message[at].Mark == Mark.None
            && message.Longest(at) <= 1 && !message.Is(at, LexiconTag.Weekday) && IsEnd(message, at + 1, to);
        if (isOddPair && message.Nth(i) > 0)
        {
            // "fourth coffee": what is counted so is a name where nothing else is.
            return at + 1;
        }

        var end = at == i || message.Nth(i) > 0 ? Words(message, i) : After(message, at);
        end = end > i && message.Is(end, LexiconTag.Filler) && message[i].Capital ? i : end;
        return end > i && (IsEnd(message, end, to) || IsJoined(message, end) || IsEnd(message, AfterHow(message, end), to)) ? end : i;
    }

    /// <summary>After the name that a word before it leads in, or the token itself.</summary>
    public static int Led(Message message, int i)
    {
        var end = Words(message, i);
        var isBounded = IsEnd(message, end, message.Count) || message.Is(end, LexiconTag.On) || message.Is(end, LexiconTag.Lead)
            || message.Is(end, LexiconTag.And) || message.Is(end, WordClass.For) || message.Is(end, LexiconTag.Met) || IsHow(message, end);
        return end > i && isBounded ? end : i;
    }

    /// <summary>After what goes on in small letters behind a capitalised word, "Trey research", or where the name began.</summary>
    public static int Tail(Message message, int from, int i, int to)
    {
        var end = Words(message, i);
        return end > i && end - i < MostWords && IsEnd(message, end, to) && !message.Language.Has(LanguageTrait.CapitalNouns) ? end : from;
    }

    private static int After(Message message, int at)
    {
        var end = at;
        while (end - at < MostWords && message.IsWord(end) && message[end].Mark == Mark.None && !message[end].Capital
            && (IsNameless(message, end) || IsHow(message, end) || message.Is(end, WordClass.CompanyForm)))
        {
            end++;
        }

        return end > at && message.Is(end - 1, WordClass.CompanyForm) ? end : at - 1;
    }

    private static int Words(Message message, int i)
    {
        var end = i;
        var isLong = false;
        while (end - i < MostWords && message.IsWord(end) && message[end].Mark == Mark.None && IsNameless(message, end)
            && (end == i || !message[end].Capital))
        {
            isLong |= message[end].WordLength >= ShortestWord;
            end++;
        }

        return isLong ? end : i;
    }

    private static bool IsNameless(Message message, int i) =>
        message.Longest(i) == 0 && !message.Is(i, ~(WordClass.CompanyForm | WordClass.NameAnd | WordClass.NameLink));

    private static bool IsEnd(Message message, int i, int to) =>
        i >= to || (message.IsSign(i) && message[i].Sign is not ('%' or '/' or '\'' or '&')) || message[i].Mark != Mark.None;

    /// <summary>"relecloud &amp; contoso".</summary>
    private static bool IsJoined(Message message, int i) =>
        (message.Is(i, LexiconTag.And) || message.IsSign(i, '&') || message.IsSign(i, '+')) && message.IsMarked(i + 1, Mark.Customer);

    private static int AfterHow(Message message, int i)
    {
        var isHow = message.Find(i, LexiconTag.Mode, out var how) || message.Find(i, LexiconTag.Approach, out how);
        return isHow ? i + how.Length : i;
    }

    private static bool IsHow(Message message, int i) =>
        message.Is(i, LexiconTag.Approach) || message.Is(i, LexiconTag.Mode);
}
