using System.Collections.Frozen;
using CioCoachBot.Coach.Text;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Lexicon;

/// <summary>A meaning that was found at a place of the message.</summary>
/// <param name="Tag">What it stands for.</param>
/// <param name="Value">Its value, as the tag defines it.</param>
/// <param name="Length">Tokens that it covers.</param>
internal readonly record struct Hit(LexiconTag Tag, int Value, int Length);

/// <summary>The words of one language, by the first word of each phrase.</summary>
internal sealed class WordTable
{
    private const int ShortestSlip = 5;
    private const int ShortestMeant = 6;
    private static readonly WordEntry Unknown = new();
    private readonly FrozenDictionary<string, WordEntry> _byFirstWord;
    private readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenDictionary<char, string[]> _mistyped;

    public WordTable(Dictionary<string, WordEntry> entries)
    {
        _byFirstWord = entries.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        _mistyped = entries
            .Where(e => e.Key.Length >= ShortestMeant && e.Value.Phrases.Exists(p => p.Rest.Length == 0 && MayBeMistyped(p.Tag)))
            .GroupBy(e => e.Key[0], e => e.Key)
            .ToFrozenDictionary(words => words.Key, words => words.Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>What begins with the word; an entry without phrases for an unknown one.</summary>
    public WordEntry this[ReadOnlySpan<char> word] => _lookup.TryGetValue(word, out var entry) ? entry : Unknown;

    /// <summary>True when a phrase of the language begins with the word.</summary>
    public bool Knows(ReadOnlySpan<char> word) => this[word].Phrases.Count > 0;

    /// <summary>The word of the table that a slip of the finger made this one of; null without one.</summary>
    public string? Mend(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestSlip || !_mistyped.TryGetValue(word[0], out var known))
        {
            return null;
        }

        foreach (var meant in known)
        {
            if (EditDistance.IsAtMostOne(word, meant))
            {
                return meant;
            }
        }

        return null;
    }

    private static bool MayBeMistyped(LexiconTag tag) =>
        tag is LexiconTag.Weekday or LexiconTag.Day or LexiconTag.Month or LexiconTag.Unit
            or LexiconTag.Mode or LexiconTag.Approach or LexiconTag.Promise or LexiconTag.Met;
}

/// <summary>Everything that begins with one word.</summary>
internal sealed class WordEntry
{
    public List<Phrase> Phrases { get; } = new(0);

    public WordClass Classes { get; set; }

    public PromiseWord OfPromise { get; set; }

    /// <summary>The number of an ordinal; 0 for another word.</summary>
    public int Nth { get; set; }

    /// <summary>True where the word alone has such a meaning.</summary>
    public bool Has(Func<LexiconTag, bool> isSought)
    {
        foreach (var phrase in Phrases)
        {
            if (phrase.Rest.Length == 0 && isSought(phrase.Tag))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds every meaning that begins at the token.</summary>
    public void AddHits(TokenText text, int at, List<Hit> hits)
    {
        foreach (var phrase in Phrases)
        {
            if (phrase.Follows(text, at + 1))
            {
                hits.Add(new Hit(phrase.Tag, phrase.Value, phrase.Rest.Length + 1));
            }
        }
    }
}

/// <summary>What follows the first word of a phrase, and what the whole means.</summary>
internal sealed record Phrase(string[] Rest, LexiconTag Tag, int Value)
{
    public bool Follows(TokenText text, int at)
    {
        if (at + Rest.Length > text.Count)
        {
            return false;
        }

        for (var i = 0; i < Rest.Length; i++)
        {
            if (!text.Word(at + i).SequenceEqual(Rest[i]))
            {
                return false;
            }
        }

        return true;
    }
}
