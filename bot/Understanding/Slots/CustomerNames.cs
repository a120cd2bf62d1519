using CioCoachBot.Coach.Text;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A customer that was named.</summary>
/// <param name="From">First token.</param>
/// <param name="To">After the last token.</param>
/// <param name="Name">As the list spells it, or as the person wrote it where new; null where more than one of the list fits.</param>
/// <param name="IsNew">True when it is not of the list.</param>
/// <param name="Candidates">The names that fit, where more than one does.</param>
internal sealed record Named(int From, int To, string? Name, bool IsNew, IReadOnlyList<string> Candidates);

/// <summary>The customers' names, prepared for finding them in messages.</summary>
internal sealed class CustomerNames
{
    private static readonly string[] Forms = ["inc", "ltd", "llc", "gmbh", "ag", "corp", "corporation", "co", "plc", "sa", "se", "kg", "bv", "company", "group", "limited", "sl", "sas", "nv", "srl"];
    private readonly string[] _names;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, List<Entry>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<(char First, int Length), List<string>> _firstWords = [];

    /// <summary>Prepares the list.</summary>
    public CustomerNames(IReadOnlyList<string> names)
    {
        _names = [.. names];
        foreach (var name in _names)
        {
            var words = WordsOf(name);
            if (words.Length > 0)
            {
                Add(new Entry(name, words));
            }
        }

        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>True when it was prepared from these very names.</summary>
    public bool IsOf(IReadOnlyList<string> names)
    {
        if (names.Count != _names.Length)
        {
            return false;
        }

        for (var i = 0; i < _names.Length; i++)
        {
            if (!ReferenceEquals(names[i], _names[i]) && !string.Equals(names[i], _names[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds every customer of the list and marks its tokens; before any word has been looked up.</summary>
    public List<Named> Find(TokenText message, Language language)
    {
        var found = new List<Named>(2);
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Kind == TokenKind.Word && At(message, i, language) is { } named)
            {
                found.Add(named);
                message.Use(i, named.To, Mark.Customer);
                i = named.To - 1;
            }
        }

        return found;
    }

    private static string[] WordsOf(string name)
    {
        var message = Languages.Tokens(name);
        var words = new List<string>(message.Count);
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Kind == TokenKind.Word && !IsAnd(message.Word(i)))
            {
                words.Add(message.Word(i).ToString());
            }
            else if (message[i].Kind == TokenKind.Number)
            {
                words.Add(message.Text[message[i].Start..message[i].End]);
            }
        }

        while (words.Count > 1 && Forms.Contains(words[^1], StringComparer.Ordinal))
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count > 1 && words[0] == "the")
        {
            words.RemoveAt(0);
        }

        return [.. words];
    }

    private static bool IsAnd(ReadOnlySpan<char> word) => word is "and" or "und" or "et" or "y";

    /// <summary>A first word that is also an ordinary word ("Wide") needs a capital to stand for the name.</summary>
    private static bool IsOrdinary(ReadOnlySpan<char> word, Language language) =>
        word.Length < 3 || IsKnown(word, language)
        || word is "wide" or "blue" or "best" or "general" or "global" or "national" or "american" or "united" or "world" or "red" or "green" or "smart" or "fast" or "big" or "alpine" or "graphic" or "school" or "fine" or "adventure" or "fourth" or "west" or "north" or "south" or "east" or "royal" or "golden";

    private static bool IsKnown(ReadOnlySpan<char> word, Language language) => Languages.English.Words.Knows(word) || language.Words.Knows(word);

    private void Add(Entry entry)
    {
        _entries.Add(entry);
        var first = entry.Words[0];
        if (!_byFirstWord.TryGetValue(first, out var list))
        {
            _byFirstWord.Add(first, list = []);
            var key = (first[0], first.Length);
            if (!_firstWords.TryGetValue(key, out var spellings))
            {
                _firstWords.Add(key, spellings = []);
            }

            spellings.Add(first);
        }

        list.Add(entry);
    }

    private Named? At(TokenText message, int i, Language language)
    {
        var word = message.Word(i);
        if (_lookup.TryGetValue(word, out var entries))
        {
            if (Best(message, i, entries, language, exact: true) is { } named)
            {
                return named;
            }
        }
        else if (Joined(message, i) is { } whole)
        {
            return whole;
        }

        if (word.Length < 4 || IsKnown(word, language))
        {
            return null;
        }

        foreach (var spelling in Slips(word))
        {
            if (Best(message, i, _byFirstWord[spelling], language, exact: false) is { } slipped)
            {
                return slipped;
            }
        }

        return null;
    }

    /// <summary>Names whose first word this may be a slip of: same first letter, or the first two swapped or one left out.</summary>
    private List<string> Slips(ReadOnlySpan<char> word)
    {
        var slips = new List<string>(0);
        Span<char> starts = [word[0], word[1]];
        for (var length = Math.Max(5, word.Length - 1); length <= word.Length + 1; length++)
        {
            for (var s = 0; s < 2; s++)
            {
                if (s == 1 && starts[0] == starts[1])
                {
                    continue;
                }

                if (_firstWords.TryGetValue((starts[s], length), out var spellings))
                {
                    foreach (var spelling in spellings)
                    {
                        if (EditDistance.IsAtMostOne(word, spelling))
                        {
                            slips.Add(spelling);
                        }
                    }
                }
            }
        }

        if (slips.Count == 0)
        {
            foreach (var (key, spellings) in _firstWords)
            {
                if (key.Length == word.Length || key.Length == word.Length + 1)
                {
                    foreach (var spelling in spellings)
                    {
                        if (key.Length >= 5 && (spelling.AsSpan(1).SequenceEqual(word) || (spelling.Length == word.Length && spelling.AsSpan(1).SequenceEqual(word[1..]))))
                        {
                            slips.Add(spelling);
                        }
                    }
                }
            }
        }

        return slips;
    }

    private static Named? Best(TokenText message, int i, List<Entry> entries, Language language, bool exact)
    {
        var longest = 0;
        var end = i + 1;
        Entry? best = null;
        List<string>? same = null;
        foreach (var entry in entries)
        {
            var words = Follow(message, i, entry.Words, out var to);
            if (words == entry.Words.Length)
            {
                // The whole name wins over any that only begins so.
                words += 100;
            }

            if (words > longest)
            {
                (longest, end, best, same) = (words, to, entry, null);
            }
            else if (words == longest && best is not null)
            {
                same ??= [best.Name];
                same.Add(entry.Name);
            }
        }

        if (best is null || (longest < 2 && IsOrdinary(best.Words[0], language) && !(exact && message[i].Capital && best.Words[0].Length >= 3 && (i > 0 || !IsKnown(best.Words[0], language)))))
        {
            return null;
        }

        return same is null ? new Named(i, end, best.Name, IsNew: false, []) : new Named(i, end, null, IsNew: false, same);
    }

    private static int Follow(TokenText message, int i, string[] words, out int to)
    {
        var at = i;
        var matched = 0;
        to = i + 1;
        while (matched < words.Length && at < message.Count)
        {
            if (message[at].Kind == TokenKind.Sign)
            {
                if (matched > 0 && message[at].Sign is '.' or '&' or '-' or ',' or '+')
                {
                    at++;
                    continue;
                }

                break;
            }

            var typed = message[at].Kind == TokenKind.Number ? message.Text.AsSpan(message[at].Start, message[at].End - message[at].Start) : message.Word(at);
            if (matched > 0 && IsAnd(typed))
            {
                at++;
                continue;
            }

            var meant = words[matched];
            var fits = typed.SequenceEqual(meant) || (meant.Length >= 5 && EditDistance.IsAtMostOne(typed, meant)) || (matched == words.Length - 1 && matched > 0 && typed.Length == meant.Length + 1 && typed.StartsWith(meant, StringComparison.Ordinal) && typed[^1] == 's');
            if (!fits)
            {
                break;
            }

            at++;
            matched++;
            to = at;
        }

        return matched;
    }

    /// <summary>A name written as one word, or in other pieces than the list's.</summary>
    private Named? Joined(TokenText message, int i)
    {
        foreach (var entry in _entries)
        {
            var joined = entry.Joined.AsSpan();
            if (joined.Length < 5 || joined[0] != message.Word(i)[0])
            {
                continue;
            }

            var at = i;
            while (joined.Length > 0 && at < message.Count && message[at].Kind == TokenKind.Word && joined.StartsWith(message.Word(at), StringComparison.Ordinal))
            {
                joined = joined[message.Word(at).Length..];
                at++;
            }

            if (joined.Length == 0)
            {
                return new Named(i, at, entry.Name, IsNew: false, []);
            }
        }

        return null;
    }

    private sealed record Entry(string Name, string[] Words)
    {
        public string Joined { get; } = string.Concat(Words);
    }
}
