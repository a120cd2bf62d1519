using CioCoachBot.Coach.Text;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A name of the list in words: without case, punctuation, "and", a leading article and the legal form.</summary>
internal sealed class CustomerName
{
    /// <summary>In a shorter word a slip makes another word; behind the first word of a name one letter less is sure.</summary>
    private const int ShortestWithSlip = 5;

    private const int ShortestHeard = 6;

    private CustomerName(string name, string[] words) => (Name, Words, Joined, Initials) =
        (name, words, string.Concat(words), string.Concat(words.Select(word => word[0])));

    public string Name { get; }

    public string[] Words { get; }

    /// <summary>All words as one.</summary>
    public string Joined { get; }

    /// <summary>The first letters of its words.</summary>
    public string Initials { get; }

    /// <summary>The name, or null where it has no words.</summary>
    public static CustomerName? Of(string name)
    {
        var text = Languages.Tokens(name);
        var words = new List<string>(text.Count);
        for (var i = 0; i < text.Count; i++)
        {
            if (!text.IsSign(i) && !Languages.Is(Typed(text, i), WordClass.NameAnd))
            {
                words.Add(Typed(text, i).ToString());
            }
        }

        while (words.Count > 1 && Languages.Is(words[^1], WordClass.CompanyForm))
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count > 1 && Languages.Is(words[0], WordClass.The))
        {
            words.RemoveAt(0);
        }

        return words.Count > 0 ? new CustomerName(name, [.. words]) : null;
    }

    /// <summary>How many of the name's words follow each other from the token on.</summary>
    public int Follow(TokenText text, int i, out int to)
    {
        var at = i;
        var matched = 0;
        to = i + 1;
        while (matched < Words.Length && text.Has(at))
        {
            if (matched > 0 && IsJoint(text, at))
            {
                at++;
            }
            else if (!text.IsSign(at) && Fits(Typed(text, at), matched))
            {
                at++;
                matched++;
                to = at;
            }
            else
            {
                break;
            }
        }

        return matched;
    }

    /// <summary>After the name without its first word; null where it is not.</summary>
    public int? FollowRest(TokenText text, int i)
    {
        var at = i;
        for (var word = 1; word < Words.Length; word++, at++)
        {
            if (!text.IsWord(at) || !Fits(Typed(text, at), word))
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>After the name written as one word, or in other pieces than the list's; null where it is not.</summary>
    public int? FollowJoined(TokenText text, int i)
    {
        var left = Joined.AsSpan();
        if (left.Length < ShortestWithSlip || left[0] != text.Word(i)[0])
        {
            return null;
        }

        while (left.Length > 0 && text.IsWord(i) && left.StartsWith(text.Word(i), StringComparison.Ordinal))
        {
            left = left[text.Word(i).Length..];
            i++;
        }

        return left.Length == 0 ? i : null;
    }

    /// <summary>After two words that sound like this one's: "lit wear", "pro swear"; null where they do not.</summary>
    public int? FollowHeard(TokenText text, int i) =>
        Words.Length == 1 && text.IsWord(i + 1) && text[i + 1].SpaceBefore && text[i].WordLength + text[i + 1].WordLength >= ShortestHeard
        && text.Word(i)[0] == Joined[0] && SoundsAlike.Are(string.Concat(text.Word(i), text.Word(i + 1)), Joined)
            ? i + 2
            : null;

    private static bool IsJoint(TokenText text, int i) =>
        text.IsSign(i) ? text[i].Sign is '.' or '&' or '-' or ',' or '+' : Languages.Is(Typed(text, i), WordClass.NameAnd);

    private static ReadOnlySpan<char> Typed(TokenText text, int i) =>
        text.IsNumber(i) ? text.Text.AsSpan(text[i].Start, text[i].End - text[i].Start) : text.Word(i);

    private bool Fits(ReadOnlySpan<char> typed, int word)
    {
        var meant = Words[word];
        return typed.SequenceEqual(meant)
            || (meant.Length >= (word == 0 ? ShortestWithSlip : ShortestWithSlip - 1) && EditDistance.IsAtMostOne(typed, meant))
            || (word > 0 && word == Words.Length - 1 && IsGenitive(typed, meant));
    }

    private static bool IsGenitive(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant) =>
        typed.Length == meant.Length + 1 && typed.StartsWith(meant, StringComparison.Ordinal)
        && Languages.IsPossessive(typed[meant.Length..]);
}
