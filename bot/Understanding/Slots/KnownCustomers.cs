using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Finds the customers of the list that a text names: whole, by their first word, as one word, or with a slip of the finger.
/// </summary>
internal static class KnownCustomers
{
    private const int ShortestFirstWord = 3;
    private const int ShortestSlip = 4;

    /// <summary>The whole name wins over any that only begins so.</summary>
    private const int WholeName = 100;

    /// <summary>Finds every customer and marks its tokens; before any word has been looked up.</summary>
    public static List<NamedCustomer> Find(TokenText text, CustomerList list, Language language)
    {
        var found = new List<NamedCustomer>(2);
        for (var i = 0; i < text.Count; i++)
        {
            if (text.IsWord(i) && At(text, i, list, language) is { } named)
            {
                found.Add(named);
                text.Use(i, named.To, Mark.Customer);
                i = named.To - 1;
            }
        }

        return found;
    }

    private static NamedCustomer? At(TokenText text, int i, CustomerList list, Language language)
    {
        var word = text.Word(i);
        if (list.BeginningWith(word) is { } names)
        {
            if (Best(text, i, names, list, language, isExact: true) is { } named)
            {
                return named;
            }
        }
        else if (Joined(text, i, list) is { } whole)
        {
            return whole;
        }

        if (Initialed(text, i, list, language) is { } called)
        {
            return called;
        }

        if (IsKnown(word, language))
        {
            return null;
        }

        if (Unsure(text, i, list, language) is { } unsure)
        {
            return unsure;
        }

        if (word.Length < ShortestSlip)
        {
            return null;
        }

        foreach (var spelling in list.Slips(word))
        {
            if (Best(text, i, list.BeginningWith(spelling)!, list, language, isExact: false) is { } slipped)
            {
                return slipped;
            }
        }

        return null;
    }

    /// <summary>"Met Datum": the name without its initial, where nothing else is meant.</summary>
    private static NamedCustomer? Initialed(TokenText text, int i, CustomerList list, Language language)
    {
        foreach (var name in list.Initialed)
        {
            if (text.Word(i).SequenceEqual(name.Words[1]) && name.FollowRest(text, i) is { } to && !text.IsSign(to, ':')
                && (IsLed(text, i, language) || (text[i].Capital && !language.Has(LanguageTrait.CapitalNouns))
                    || Has(text, to, language, static tag => tag is LexiconTag.Met)))
            {
                return new NamedCustomer(i, to, name.Name, IsNew: false, []);
            }
        }

        return null;
    }

    private static NamedCustomer? Unsure(TokenText text, int i, CustomerList list, Language language)
    {
        if (ShortForms.At(text, i, list, IsLed(text, i, language)) is { } shortened)
        {
            return shortened;
        }

        foreach (var name in list.All)
        {
            if (!IsKnown(text.IsWord(i + 1) ? text.Word(i + 1) : default, language) && name.FollowHeard(text, i) is { } to)
            {
                return new NamedCustomer(i, to, name.Name, IsNew: false, []);
            }
        }

        return null;
    }

    private static NamedCustomer? Joined(TokenText text, int i, CustomerList list)
    {
        foreach (var name in list.All)
        {
            if (name.FollowJoined(text, i) is { } to)
            {
                return new NamedCustomer(i, to, name.Name, IsNew: false, []);
            }
        }

        return null;
    }

    private static NamedCustomer? Best(
        TokenText text, int i, List<CustomerName> names, CustomerList list, Language language, bool isExact)
    {
        var longest = 0;
        var end = i + 1;
        CustomerName? best = null;
        List<string>? same = null;
        foreach (var name in names)
        {
            var words = name.Follow(text, i, out var to);
            words += words == name.Words.Length ? WholeName : 0;
            if (words > longest)
            {
                (longest, end, best, same) = (words, to, name, null);
            }
            else if (words == longest && best is not null)
            {
                same ??= [best.Name];
                same.Add(name.Name);
            }
        }

        var isOther = best is null || (longest == 1 && !StandsForName(text, i, best.Words[0], language, isExact));
        if (isOther || IsArticle(text, i, end, language) || LongerName.IsAt(text, i, end, isWhole: longest > WholeName, list, language))
        {
            return null;
        }

        return same is null ? new NamedCustomer(i, end, best!.Name, IsNew: false, []) : new NamedCustomer(i, end, null, IsNew: false, same);
    }

    /// <summary>
    /// The first word of a longer name stands for it. A word that the language knows, or that describes an unknown one behind it
    /// ("a wide range"), does so only with a capital, and a known one not where every sentence begins with one.
    /// </summary>
    private static bool StandsForName(TokenText text, int i, ReadOnlySpan<char> first, Language language, bool isExact)
    {
        if (first.Length < ShortestFirstWord)
        {
            return false;
        }

        return IsKnown(first, language) ? isExact && text[i].Capital && i > 0
            : text[i].Capital || IsLed(text, i, language) || !(Describes(text, i, language) || IsDescribed(text, i, language));
    }

    private static bool Describes(TokenText text, int i, Language language) =>
        Has(text, i - 1, language, static tag => tag is LexiconTag.Article or LexiconTag.On or LexiconTag.Theirs or LexiconTag.Own)
        && text.IsWord(i + 1) && !text[i].Possessive && !text[i + 1].Capital && !IsKnown(text.Word(i + 1), language);

    /// <summary>A word before it that a customer follows: "sat with northwind dispatchers".</summary>
    private static bool IsLed(TokenText text, int i, Language language) =>
        Has(text, i - 1, language, static tag => tag is LexiconTag.With or LexiconTag.Met or LexiconTag.Meets);

    /// <summary>"are too wide", "is so wide".</summary>
    private static bool IsDescribed(TokenText text, int i, Language language) =>
        Has(text, i - 1, language, static tag => tag is LexiconTag.Filler)
        && Has(text, i - 2, language, static tag => tag is LexiconTag.Measure);

    /// <summary>An article that only begins what follows: "has a datum problem".</summary>
    private static bool IsArticle(TokenText text, int i, int to, Language language) =>
        i > 0 && !text[i].Capital && to - i > 1 && Has(text, i, language, static tag => tag is LexiconTag.Article)
        && text.IsWord(to) && !text[to].Capital && !IsKnown(text.Word(to), language) && !IsLed(text, i, language) && text.IsWord(i - 1);

    private static bool Has(TokenText text, int i, Language language, Func<LexiconTag, bool> isSought) =>
        text.IsWord(i) && (language.Words[text.Word(i)].Has(isSought) || Languages.English.Words[text.Word(i)].Has(isSought));

    private static bool IsKnown(ReadOnlySpan<char> word, Language language) =>
        Languages.English.Words.Knows(word) || language.Words.Knows(word);
}
