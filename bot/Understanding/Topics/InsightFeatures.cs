using System.Globalization;

namespace CioCoachBot.Understanding.Topics;

/// <summary>
/// What the model sees of an insight: its words, pairs of words and pieces of words, and the hints and themes that it touches, alone
/// and in pairs, whether denied, behind a contrast, ours or theirs. Each is a place in one long row, found by its hash.
/// </summary>
internal sealed class InsightFeatures
{
    /// <summary>The length of the row.</summary>
    public const int Places = WordPlaces + HintPlaces;

    // Hints have places of their own, so that a piece of a word never falls on one.
    private const int WordPlaces = 1 << 16;
    private const int HintPlaces = 1 << 14;

    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;
    private const int LongestWord = 40;

    // How much a kind counts; found by cross-validation, see docs/decisions.
    private const float OfHint = 1f;
    private const float OfDenied = 0.3f;
    private const float OfTurned = 0.7f;
    private const float OfOwned = 0.5f;
    private const float OfPair = 0.3f;
    private const float OfShape = 0.5f;
    private const float OfWord = 2f;
    private const float OfWordPair = 0.7f;
    private const float OfPieces = 1.6f;
    private const int PiecesOfWord = 8;

    private readonly PhraseIndex _hints = new(
        [.. InsightHints.Cues, .. InsightTopics.Cues], InsightTopics.FalseFriends);

    private readonly PhraseIndex _turns = new(InsightHints.Turns, []);

    private enum Kind : uint
    {
        Word,
        DeniedWord,
        WordPair,
        Piece,
        Hint,
        DeniedHint,
        AnyDenied,
        Turned,
        Owned,
        Pair,
        Turn,
        HintCount,
        Length,
        Sign,
        Always,
    }

    /// <summary>Every place that an insight touches, once, with how much it counts there.</summary>
    public List<Feature> Read(string insight)
    {
        var words = WordList.Of(insight);
        var features = new List<Feature>(words.Count * 16);
        Span<ulong> seen = stackalloc ulong[Places / 64];
        seen.Clear();
        var row = new Row(features, seen);
        var sentence = new Sentence(words, _turns.All(words));
        row.Add(Kind.Always, 0, 0, OfShape);
        Hints(words, sentence, ref row);
        Shape(insight, words, sentence, ref row);
        Words(words, sentence, ref row);
        return features;
    }

    /// <summary>The hints and themes that an insight touches undenied, in their order.</summary>
    public List<string> Undenied(string insight)
    {
        var words = WordList.Of(insight);
        var sentence = new Sentence(words, _turns.All(words));
        var tags = new List<string>();
        foreach (var (tag, place, length) in _hints.All(words))
        {
            if (tag is not null && !sentence.IsDenied(place, length))
            {
                tags.Add(tag);
            }
        }

        return tags;
    }

    private void Hints(List<string> words, Sentence sentence, ref Row row)
    {
        var met = new List<uint>();
        foreach (var (tag, place, length) in _hints.All(words))
        {
            if (tag is null)
            {
                continue;
            }

            var denied = sentence.IsDenied(place, length);
            var hint = Hash(tag) + (denied ? 1u : 0u);
            row.Add(denied ? Kind.DeniedHint : Kind.Hint, hint, 0, OfHint);
            if (denied)
            {
                row.Add(Kind.AnyDenied, hint, 0, OfDenied);
            }

            if (sentence.IsTurned(place))
            {
                row.Add(Kind.Turned, hint, 0, OfTurned);
            }

            if (sentence.OwnerOf(place) is > 0 and var owner)
            {
                row.Add(Kind.Owned, hint, owner, OfOwned);
            }

            if (!met.Contains(hint))
            {
                met.Add(hint);
            }
        }

        met.Sort();
        for (var i = 0; i < met.Count; i++)
        {
            for (var j = i + 1; j < met.Count; j++)
            {
                row.Add(Kind.Pair, met[i], met[j], OfPair);
            }
        }

        row.Add(Kind.HintCount, met.Count switch { 0 => 0, < 3 => 1, _ => 2 }, 0, OfShape);
    }

    private static void Shape(string insight, List<string> words, Sentence sentence, ref Row row)
    {
        foreach (var turn in sentence.Turns)
        {
            row.Add(Kind.Turn, turn, 0, OfShape);
        }

        row.Add(Kind.Length, (uint)Math.Min(words.Count / 4, 6), 0, OfShape);
        foreach (var c in insight)
        {
            if (c is '%' or '?' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol)
            {
                row.Add(Kind.Sign, c is '%' or '?' ? c : 0u, 0, OfHint);
            }
        }
    }

    private static void Words(List<string> words, Sentence sentence, ref Row row)
    {
        var count = Math.Max(4, words.Count);
        var ofWord = OfWord / MathF.Sqrt(count);
        var ofPiece = OfPieces / MathF.Sqrt(count * PiecesOfWord);
        var before = 0u;
        for (var i = 0; i < words.Count; i++)
        {
            if (string.Equals(words[i], WordList.Stop, StringComparison.Ordinal))
            {
                before = 0;
                continue;
            }

            // Which number it is tells nothing; that it is one, and its unit, do.
            var plain = words[i].AsSpan().TrimStart(WordList.Digits);
            var word = Hash(plain) + (plain.Length < words[i].Length ? 1u : 0u);
            row.Add(Kind.Word, word, 0, ofWord);
            if (sentence.IsDenied(i, 1))
            {
                row.Add(Kind.DeniedWord, word, 0, ofWord);
            }

            if (before != 0)
            {
                row.Add(Kind.WordPair, before, word, ofWord * OfWordPair);
            }

            before = word;
            Pieces(plain, ofPiece, ref row);
        }
    }

    private static void Pieces(ReadOnlySpan<char> word, float value, ref Row row)
    {
        Span<char> padded = stackalloc char[LongestWord + 2];
        padded = padded[..(Math.Min(word.Length, LongestWord) + 2)];
        padded[0] = '<';
        word[..(padded.Length - 2)].CopyTo(padded[1..]);
        padded[^1] = '>';
        for (var length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (var start = 0; start + length <= padded.Length; start++)
            {
                row.Add(Kind.Piece, Hash(padded.Slice(start, length)), 0, value);
            }
        }
    }

    /// <summary>The same in every process and on every machine: the weights are kept by it.</summary>
    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash << 1;
    }

    private static int PlaceOf(Kind kind, uint first, uint second)
    {
        var hash = ((((uint)kind + 1) * 0x9E3779B1u) ^ first) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 15) ^ second) * 0xC2B2AE35u;
        hash ^= hash >> 16;
        return kind <= Kind.Piece ? (int)(hash % WordPlaces) : WordPlaces + (int)(hash % HintPlaces);
    }

    private readonly ref struct Row(List<Feature> features, Span<ulong> seen)
    {
        private readonly Span<ulong> _seen = seen;

        public void Add(Kind kind, uint first, uint second, float value)
        {
            var place = PlaceOf(kind, first, second);
            var bit = 1UL << (place & 63);
            if ((_seen[place >> 6] & bit) == 0)
            {
                _seen[place >> 6] |= bit;
                features.Add(new Feature(place, value));
            }
        }
    }
}

/// <summary>A place that an insight touches, and how much it counts there.</summary>
internal readonly record struct Feature(int Place, float Value);
