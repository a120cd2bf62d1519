namespace CioCoachBot.Understanding.Topics;

/// <summary>
/// Finds the words of themes in a text. At each place the longest phrase wins and takes its words;
/// what a false friend takes counts for nothing.
/// </summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<Cue>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Cue>> _byStem = new(StringComparer.Ordinal);
    private readonly int _shortestStem;

    public PhraseIndex(IEnumerable<(string Phrase, string Theme)> cues, IEnumerable<string> falseFriends)
    {
        foreach (var (phrase, theme) in cues)
        {
            Add(phrase, theme);
        }

        foreach (var phrase in falseFriends)
        {
            Add(phrase, theme: null);
        }

        _shortestStem = _byStem.Keys.Select(stem => stem.Length).DefaultIfEmpty(int.MaxValue).Min();
    }

    /// <summary>The themes of a text with what speaks for each, strongest first: the most cues, then the earlier mention.</summary>
    public List<TopicEvidence> Find(string text)
    {
        var words = WordList.Of(text);
        var found = new Dictionary<string, TopicEvidence>(StringComparer.Ordinal);
        var seen = new HashSet<Cue>();
        for (var place = 0; place < words.Count;)
        {
            if (Longest(words, place) is not { } cue)
            {
                place++;
                continue;
            }

            if (cue.Theme is { } theme && seen.Add(cue))
            {
                found[theme] = found.TryGetValue(theme, out var evidence)
                    ? evidence with { Cues = evidence.Cues + 1 }
                    : new TopicEvidence(theme, 1, place);
            }

            place += cue.Words.Count;
        }

        return [.. found.Values.OrderByDescending(evidence => evidence.Cues).ThenBy(evidence => evidence.Place)];
    }

    /// <summary>Every phrase that stands in the words, those inside others too; the theme of a false friend is null.</summary>
    public List<(string? Theme, int Place, int Length)> All(List<string> words)
    {
        var found = new List<(string? Theme, int Place, int Length)>();
        var stems = _byStem.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var place = 0; place < words.Count; place++)
        {
            if (_byWord.TryGetValue(words[place], out var cues))
            {
                Collect(cues, words, place, found);
            }

            for (var length = _shortestStem; length <= words[place].Length; length++)
            {
                if (stems.TryGetValue(words[place].AsSpan(0, length), out cues))
                {
                    Collect(cues, words, place, found);
                }
            }
        }

        return found;
    }

    private static void Collect(List<Cue> cues, List<string> words, int place, List<(string? Theme, int Place, int Length)> found)
    {
        foreach (var cue in cues)
        {
            if (cue.IsAt(words, place))
            {
                found.Add((cue.Theme, place, cue.Words.Count));
            }
        }
    }

    private void Add(string phrase, string? theme)
    {
        var words = new List<Word>();
        foreach (var part in phrase.Split(' '))
        {
            var pieces = WordList.Of(part);
            words.AddRange(pieces.Select((piece, index) => new Word(piece, part.EndsWith('*') && index == pieces.Count - 1)));
        }

        var index = words[0].IsStem ? _byStem : _byWord;
        if (!index.TryGetValue(words[0].Text, out var cues))
        {
            index[words[0].Text] = cues = [];
        }

        cues.Add(new Cue(words, theme));
    }

    private Cue? Longest(List<string> words, int place)
    {
        Cue? longest = null;
        void Consider(Dictionary<string, List<Cue>>.AlternateLookup<ReadOnlySpan<char>> index, ReadOnlySpan<char> start)
        {
            if (!index.TryGetValue(start, out var cues))
            {
                return;
            }

            foreach (var cue in cues)
            {
                if (cue.IsAt(words, place) && (longest is null || cue.IsLongerThan(longest)))
                {
                    longest = cue;
                }
            }
        }

        Consider(_byWord.GetAlternateLookup<ReadOnlySpan<char>>(), words[place]);
        var stems = _byStem.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = _shortestStem; length <= words[place].Length; length++)
        {
            Consider(stems, words[place].AsSpan(0, length));
        }

        return longest;
    }

    private readonly record struct Word(string Text, bool IsStem)
    {
        public bool Fits(string word) =>
            IsStem ? word.StartsWith(Text, StringComparison.Ordinal) : string.Equals(word, Text, StringComparison.Ordinal);
    }

    private sealed class Cue(List<Word> words, string? theme)
    {
        private readonly int _letters = words.Sum(word => word.Text.Length);

        public List<Word> Words => words;

        public string? Theme => theme;

        public bool IsAt(List<string> text, int place)
        {
            if (place + words.Count > text.Count)
            {
                return false;
            }

            for (var i = 0; i < words.Count; i++)
            {
                if (!words[i].Fits(text[place + i]))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>More words, then more letters, then a false friend before a theme.</summary>
        public bool IsLongerThan(Cue other) =>
            (words.Count, _letters, theme is null).CompareTo((other.Words.Count, other._letters, other.Theme is null)) > 0;
    }
}

/// <summary>What speaks for a theme.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Cues">How many different cues.</param>
/// <param name="Place">Where the first of them stands.</param>
internal sealed record TopicEvidence(string Theme, int Cues, int Place);
