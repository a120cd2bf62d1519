using CioCoachBot.Coach.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>The customers' names, prepared for finding them in messages.</summary>
internal sealed class CustomerList
{
    /// <summary>In a shorter word a slip of the finger makes another word.</summary>
    private const int ShortestWithSlip = 5;

    private readonly Dictionary<string, List<CustomerName>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CustomerName>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<(char First, int Length), List<string>> _firstWords = [];

    public CustomerList(IReadOnlyList<string> names)
    {
        All = [.. names.Select(CustomerName.Of).OfType<CustomerName>()];
        foreach (var name in All)
        {
            var first = name.Words[0];
            if (!_byFirstWord.TryGetValue(first, out var list))
            {
                _byFirstWord.Add(first, list = []);
                AddSpelling(first);
            }

            list.Add(name);
        }

        Initialed = [.. All.Where(name => name.Words.Length > 1 && name.Words[0].Length == 1)];
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<CustomerName> All { get; }

    /// <summary>The names that begin with a letter alone, "A. Datum", and are called by the rest.</summary>
    public IReadOnlyList<CustomerName> Initialed { get; }

    /// <summary>The names that begin with the word, or null.</summary>
    public List<CustomerName>? BeginningWith(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var names) ? names : null;

    /// <summary>First words of names that this may be a slip of.</summary>
    public List<string> Slips(ReadOnlySpan<char> word)
    {
        var slips = new List<string>(0);
        AddSlips(word, word[0], slips);
        if (word[1] != word[0])
        {
            AddSlips(word, word[1], slips);
        }

        if (slips.Count == 0)
        {
            AddOtherBeginnings(word, slips);
        }

        return slips;
    }

    private void AddSpelling(string first)
    {
        var key = (first[0], first.Length);
        if (!_firstWords.TryGetValue(key, out var spellings))
        {
            _firstWords.Add(key, spellings = []);
        }

        spellings.Add(first);
    }

    /// <summary>The same first letter, or the first two swapped.</summary>
    private void AddSlips(ReadOnlySpan<char> word, char first, List<string> slips)
    {
        for (var length = Math.Max(ShortestWithSlip, word.Length - 1); length <= word.Length + 1; length++)
        {
            if (!_firstWords.TryGetValue((first, length), out var spellings))
            {
                continue;
            }

            foreach (var spelling in spellings)
            {
                if (EditDistance.IsAtMostOne(word, spelling) || SoundsAlike.Are(word, spelling))
                {
                    slips.Add(spelling);
                }
            }
        }
    }

    /// <summary>The first letter left out or changed.</summary>
    private void AddOtherBeginnings(ReadOnlySpan<char> word, List<string> slips)
    {
        foreach (var (key, spellings) in _firstWords)
        {
            if (key.Length < ShortestWithSlip || (key.Length != word.Length && key.Length != word.Length + 1))
            {
                continue;
            }

            foreach (var spelling in spellings)
            {
                if (spelling.AsSpan(1).SequenceEqual(key.Length == word.Length ? word[1..] : word))
                {
                    slips.Add(spelling);
                }
            }
        }
    }
}
