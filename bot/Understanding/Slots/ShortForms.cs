using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Reads short forms of names of the list where only one fits: initials ("wwi"), a shortened first word before the second ("nw traders"),
/// or the first letters at the head of a line before a number ("fab 90 min").
/// </summary>
internal static class ShortForms
{
    private const int Shortest = 2;
    private const int Longest = 4;

    /// <summary>From so many letters on, initials are sure wherever a customer may stand.</summary>
    private const int ShortestSure = 3;

    /// <summary>The customer, or null; the word has no other meaning.</summary>
    public static NamedCustomer? At(TokenText text, int i, CustomerList list, bool isLed)
    {
        var word = text.Word(i);
        if (word.Length is < Shortest or > Longest || text.IsGlued(i))
        {
            return null;
        }

        var isHead = i == 0 || (text.IsSign(i - 1) && text[i - 1].Sign is ',' or '\n' or ';' or ':' or '-');
        var isBeforeNumber = text.IsNumber(i + 1);
        NamedCustomer? found = null;
        foreach (var name in list.All)
        {
            if (To(text, i, name, isHead, isBeforeNumber, isLed) is not { } to)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = new NamedCustomer(i, to, name.Name, IsNew: false, []);
        }

        return found;
    }

    private static int? To(TokenText text, int i, CustomerName name, bool isHead, bool isBeforeNumber, bool isLed)
    {
        var word = text.Word(i);
        if (name.Words[0][0] != word[0])
        {
            return null;
        }

        if (name.Words.Length > 1 && text.IsWord(i + 1) && text.Word(i + 1).SequenceEqual(name.Words[1])
            && IsShortened(word, name.Words[0]))
        {
            return i + 2;
        }

        var isInitials = name.Words.Length > 1 && word.SequenceEqual(name.Initials)
            && (word.Length >= ShortestSure ? isHead || isLed || isBeforeNumber : isHead && isBeforeNumber);
        var isBeginning = word.Length >= ShortestSure && isHead && isBeforeNumber
            && name.Words[0].AsSpan().StartsWith(word, StringComparison.Ordinal);
        return isInitials || isBeginning ? i + 1 : null;
    }

    /// <summary>The first letter, and others in their order: "nw" for "northwind".</summary>
    private static bool IsShortened(ReadOnlySpan<char> shortened, ReadOnlySpan<char> word)
    {
        var at = 0;
        foreach (var letter in word)
        {
            at += at < shortened.Length && letter == shortened[at] ? 1 : 0;
        }

        return at == shortened.Length && shortened.Length < word.Length;
    }
}
