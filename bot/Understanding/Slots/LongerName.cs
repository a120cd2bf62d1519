using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Whether words that fit a customer of the list only begin another name, which goes on behind them: "Contoso Pharma" is not Contoso.
/// </summary>
internal static class LongerName
{
    public static bool IsAt(TokenText text, int from, int to, bool isWhole, CustomerList list, Language language)
    {
        if (!text.IsWord(to) || text[to - 1].Possessive || text[to].Joined || IsMeant(text.Word(to), list, language))
        {
            return false;
        }

        if (text[to].Capital)
        {
            return text[from].Capital && !text[to].AllCaps && !IsPerson(text, to);
        }

        return !isWhole && IsBare(text, from, to, language);
    }

    /// <summary>"Contoso Anna Berg" would be a person, "Contoso Pharma" and "Contoso Electric Cars" are not told from it.</summary>
    private static bool IsPerson(TokenText text, int i) => text.IsSign(i + 1, ':');

    private static bool IsMeant(ReadOnlySpan<char> word, CustomerList list, Language language) =>
        HasMeaning(word, Languages.English) || HasMeaning(word, language) || IsDay(word) || Languages.Is(word, WordClass.CompanyForm)
        || list.BeginningWith(word) is not null;

    /// <summary>"Met Contoso Montag": a day in any language.</summary>
    private static bool IsDay(ReadOnlySpan<char> word)
    {
        foreach (var language in Languages.All)
        {
            if (language.Words[word].Has(static tag => tag is LexiconTag.Weekday or LexiconTag.Day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Adventure Travel": a word for journeys means nothing behind a name.</summary>
    private static bool HasMeaning(ReadOnlySpan<char> word, Language language) =>
        language.Words.Knows(word) && !(language.Words[word].Has(static tag => tag is LexiconTag.Travels)
            && !language.Words[word].Has(static tag => tag is not LexiconTag.Travels));

    /// <summary>"alpine skateboards, 25 min": nothing but the name up to a sign or a number.</summary>
    private static bool IsBare(TokenText text, int from, int to, Language language)
    {
        var isHead = from == 0 || (text.IsSign(from - 1) && text[from - 1].Sign is ',' or '\n' or ';' or ':');
        var next = to + 1;
        return isHead && text[from].Capital == text[to].Capital
            && (!text.Has(next) || text.IsNumber(next) || (text.IsSign(next) && text[next].Sign is ',' or '\n' or ';'));
    }
}
