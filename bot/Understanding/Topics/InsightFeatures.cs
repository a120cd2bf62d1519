using System.Globalization;

namespace CioCoachBot.Understanding.Topics;

/// <summary>
/// What the model sees of an insight: its words, pairs of words and pieces of words, what the words mean in any language, and the hints
/// and themes that it touches, alone and in pairs, whether denied, behind a contrast, ours or theirs. Each is known by its hash.
/// </summary>
internal sealed class InsightFeatures
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;
    private const int LongestWord = 40;

    // How much a kind counts; found by cross-validation, see docs/decisions.
    private const float OfHint = 0.8f;
    private const float OfDenied = 0.3f;
    private const float OfTurned = 0.7f;
    private const float OfOwned = 0.5f;
    private const float OfPair = 0.15f;
    private const float OfShape = 0.5f;
    private const float OfWord = 2f;
    private const float OfWordPair = 1f;
    private const float OfSkipPair = 0.4f;
    private const float OfFirstWord = 1.2f;
    private const uint FirstWords = 2;
    private const float OfPieces = 1.6f;
    private const int PiecesOfWord = 8;
    private const float OfMeaning = 2f;
    private const float OfDeniedMeaning = 1f;
    private const float OfFirstMeaning = 1.5f;
    private const int FirstMeanings = 6;
    private const float OfMeaningPair = 1f;
    private const float OfNextMeaning = 1f;
    private const int FewMeanings = 3;
    private const int NextReach = 3;

    private readonly PhraseIndex _hints = new(
        [.. InsightHints.Cues, .. InsightTopics.Cues], InsightTopics.FalseFriends);

    private readonly PhraseIndex _turns = new(InsightHints.Turns, []);

    private readonly PhraseIndex _meanings = new(InsightHints.Meanings, []);

    /// <summary>Everything of an insight that the model may know, once, with how much it counts.</summary>
    public List<Feature> Read(string insight)
    {
        var words = WordList.Of(insight);
        var features = new List<Feature>(words.Count * 16);
        var row = new FeatureRow(features);
        var sentence = new Sentence(words, _turns.All(words));
        row.Add(FeatureKind.Always, 0, 0, OfShape);
        Hints(words, sentence, row);
        Shape(insight, words, sentence, row);
        Meanings(words, sentence, row);
        Words(words, sentence, row);
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

    private void Hints(List<string> words, Sentence sentence, FeatureRow row)
    {
        var met = new List<uint>();
        foreach (var (tag, place, length) in _hints.All(words))
        {
            if (tag is null)
            {
                continue;
            }

            var denied = sentence.IsDenied(place, length);
            var hint = FeatureRow.Hash(tag) + (denied ? 1u : 0u);
            row.Add(denied ? FeatureKind.DeniedHint : FeatureKind.Hint, hint, 0, OfHint);
            if (denied)
            {
                row.Add(FeatureKind.AnyDenied, hint, 0, OfDenied);
            }

            if (sentence.IsTurned(place))
            {
                row.Add(FeatureKind.Turned, hint, 0, OfTurned);
            }

            if (sentence.OwnerOf(place) is > 0 and var owner)
            {
                row.Add(FeatureKind.Owned, hint, owner, OfOwned);
            }

            if (!met.Contains(hint))
            {
                met.Add(hint);
            }
        }

        Pairs(FeatureKind.Pair, met, OfPair, row);
        row.Add(FeatureKind.HintCount, met.Count switch { 0 => 0, < 3 => 1, _ => 2 }, 0, OfShape);
    }

    /// <summary>Words of the same meaning are one thing here, in whichever language they are said.</summary>
    private void Meanings(List<string> words, Sentence sentence, FeatureRow row)
    {
        var met = new List<uint>();
        var all = _meanings.All(words);
        var share = 1 / MathF.Sqrt(Math.Max(FewMeanings, all.Count));
        var (before, beforePlace) = (0u, 0);
        foreach (var (tag, place, length) in all)
        {
            var meaning = FeatureRow.Hash(tag);
            row.Add(FeatureKind.Meaning, meaning, 0, OfMeaning * share);
            if (place < FirstMeanings)
            {
                row.Add(FeatureKind.FirstMeaning, meaning, 0, OfFirstMeaning * share);
            }

            if (sentence.IsDenied(place, length))
            {
                row.Add(FeatureKind.DeniedMeaning, meaning, 0, OfDeniedMeaning * share);
            }

            if (before != 0 && place > beforePlace && place <= beforePlace + NextReach)
            {
                row.Add(FeatureKind.NextMeaning, before, meaning, OfNextMeaning * share);
            }

            (before, beforePlace) = (meaning, place);
            if (!met.Contains(meaning))
            {
                met.Add(meaning);
            }
        }

        Pairs(FeatureKind.MeaningPair, met, OfMeaningPair * share, row);
    }

    private static void Pairs(FeatureKind kind, List<uint> met, float value, FeatureRow row)
    {
        met.Sort();
        for (var i = 0; i < met.Count; i++)
        {
            for (var j = i + 1; j < met.Count; j++)
            {
                row.Add(kind, met[i], met[j], value);
            }
        }
    }

    private static void Shape(string insight, List<string> words, Sentence sentence, FeatureRow row)
    {
        foreach (var turn in sentence.Turns)
        {
            row.Add(FeatureKind.Turn, turn, 0, OfShape);
        }

        row.Add(FeatureKind.Length, (uint)Math.Min(words.Count / 4, 6), 0, OfShape);
        foreach (var c in insight)
        {
            if (c is '%' or '?' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol)
            {
                row.Add(FeatureKind.Sign, c is '%' or '?' ? c : 0u, 0, OfHint);
            }
        }
    }

    private static void Words(List<string> words, Sentence sentence, FeatureRow row)
    {
        var count = Math.Max(4, words.Count);
        var ofWord = OfWord / MathF.Sqrt(count);
        var ofPiece = OfPieces / MathF.Sqrt(count * PiecesOfWord);
        var (before, beforeThat) = (0u, 0u);
        var number = 0u;
        for (var i = 0; i < words.Count; i++)
        {
            if (string.Equals(words[i], WordList.Stop, StringComparison.Ordinal))
            {
                (before, beforeThat) = (0, 0);
                continue;
            }

            // Which number it is tells nothing; that it is one, and its unit, do.
            var plain = words[i].AsSpan().TrimStart(WordList.Digits);
            var word = FeatureRow.Hash(plain) + (plain.Length < words[i].Length ? 1u : 0u);
            row.Add(FeatureKind.Word, word, 0, ofWord);
            if (sentence.IsDenied(i, 1))
            {
                row.Add(FeatureKind.DeniedWord, word, 0, ofWord);
            }

            // Who a sentence begins with, they or ours, tells much of whose matter it is.
            if (number < FirstWords)
            {
                row.Add(FeatureKind.FirstWord, word, number++, ofWord * OfFirstWord);
            }

            if (before != 0)
            {
                row.Add(FeatureKind.WordPair, before, word, ofWord * OfWordPair);
            }

            if (beforeThat != 0)
            {
                row.Add(FeatureKind.SkipPair, beforeThat, word, ofWord * OfSkipPair);
            }

            (before, beforeThat) = (word, before);
            Pieces(plain, ofPiece, row);
        }
    }

    private static void Pieces(ReadOnlySpan<char> word, float value, FeatureRow row)
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
                row.Add(FeatureKind.Piece, FeatureRow.Hash(padded.Slice(start, length)), 0, value);
            }
        }
    }
}
