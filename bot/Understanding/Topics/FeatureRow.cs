namespace CioCoachBot.Understanding.Topics;

/// <summary>Something of an insight that the model may know, and how much it counts.</summary>
internal readonly record struct Feature(uint Key, float Value);

/// <summary>What a feature is of. The weights are kept by the order of these.</summary>
internal enum FeatureKind : uint
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
    Meaning,
    DeniedMeaning,
    MeaningPair,
    NextMeaning,
    FirstWord,
    FirstMeaning,
    SkipPair,
}

/// <summary>Takes up the features of an insight, each once, by a key that is the same in every process and on every machine.</summary>
internal readonly struct FeatureRow(List<Feature> features)
{
    private readonly HashSet<uint> _seen = new(features.Capacity);

    public static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash << 1;
    }

    public void Add(FeatureKind kind, uint first, uint second, float value)
    {
        var key = KeyOf(kind, first, second);
        if (_seen.Add(key))
        {
            features.Add(new Feature(key, value));
        }
    }

    private static uint KeyOf(FeatureKind kind, uint first, uint second)
    {
        var hash = ((((uint)kind + 1) * 0x9E3779B1u) ^ first) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 15) ^ second) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
