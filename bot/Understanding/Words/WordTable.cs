using System.Collections.Frozen;
using System.Globalization;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Understanding.Words;

/// <summary>A meaning that was found at a place of the message.</summary>
/// <param name="Sense">What it stands for.</param>
/// <param name="Value">Its value, as the sense defines it.</param>
/// <param name="Length">Tokens that it covers.</param>
internal readonly record struct Hit(LexiconTag Sense, int Value, int Length);

/// <summary>
/// The words of one language and what they mean. Each line of the data is <c>sense [value [weight]]: phrase | phrase</c>;
/// a sense may stand on many lines and a phrase may have many senses.
/// </summary>
internal sealed class WordTable
{
    private readonly FrozenDictionary<string, Phrase[]> _byFirstWord;
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly string[][] _slips;

    private WordTable(Dictionary<string, List<Phrase>> phrases)
    {
        _byFirstWord = phrases.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        _slips =
        [
            .. Enumerable.Range('a', 26).Select(letter => phrases
                .Where(p => p.Key[0] == letter && p.Key.Length >= 6 && p.Value.Exists(phrase => phrase.Rest.Length == 0 && MayBeMistyped(phrase.Sense)))
                .Select(p => p.Key).Order(StringComparer.Ordinal).ToArray()),
        ];
    }

    /// <summary>Reads the tables of one language.</summary>
    /// <exception cref="FormatException">A line is not of the form.</exception>
    public static WordTable Read(params ReadOnlySpan<string> tables)
    {
        var phrases = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach (var line in string.Join('\n', tables).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                throw new FormatException("A line of a word table needs a colon: " + line);
            }

            var head = line[..colon].Split(' ');
            var sense = Enum.Parse<LexiconTag>(head[0]);
            var value = Value(sense, head);
            foreach (var phrase in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries))
            {
                var words = Words(phrase);
                Add(phrases, words, sense, value);
                if (words.Length > 1 && Written(words[0]) is { } written)
                {
                    Add(phrases, [.. written, .. words[1..]], sense, value);
                }
            }
        }

        return new WordTable(phrases);
    }

    /// <summary>True when the word begins a phrase of the language.</summary>
    public bool Knows(ReadOnlySpan<char> word) => _lookup.ContainsKey(word);

    /// <summary>Adds every meaning that begins at the token.</summary>
    public void Find(Message message, int at, ReadOnlySpan<char> first, List<Hit> hits)
    {
        if (!_lookup.TryGetValue(first, out var phrases))
        {
            return;
        }

        foreach (var phrase in phrases)
        {
            if (phrase.Rest.Length == 0 || Follows(message, at + 1, phrase.Rest))
            {
                hits.Add(new Hit(phrase.Sense, phrase.Value, phrase.Rest.Length + 1));
            }
        }
    }

    /// <summary>The word of the table that a slip of the finger made this one of; null without one.</summary>
    public string? Mend(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || word[0] is < 'a' or > 'z')
        {
            return null;
        }

        foreach (var known in _slips[word[0] - 'a'])
        {
            if (Spelling.IsOneSlip(word, known))
            {
                return known;
            }
        }

        return null;
    }

    private static void Add(Dictionary<string, List<Phrase>> phrases, string[] words, LexiconTag sense, int value)
    {
        if (!phrases.TryGetValue(words[0], out var list))
        {
            phrases.Add(words[0], list = []);
        }

        list.Add(new Phrase(words[1..], sense, value));
    }

    /// <summary>"whats" in the data stands for "what's" and "what is" too, which the tokenizer reads as two words.</summary>
    private static string[]? Written(string word) => word switch
    {
        "whats" => ["what", "is"],
        "hows" => ["how", "is"],
        "wheres" => ["where", "is"],
        "whos" => ["who", "is"],
        "ive" => ["i", "have"],
        "ill" => ["i", "will"],
        "id" => ["i", "would"],
        "theyve" => ["they", "have"],
        "theyre" => ["they", "are"],
        "theyd" => ["they", "would"],
        _ => null,
    };

    private static bool MayBeMistyped(LexiconTag sense) =>
        sense is LexiconTag.Weekday or LexiconTag.Day or LexiconTag.Month or LexiconTag.Unit or LexiconTag.Mode or LexiconTag.Approach or LexiconTag.Promise or LexiconTag.Met;

    private static bool Follows(Message message, int at, string[] rest)
    {
        if (at + rest.Length > message.Count)
        {
            return false;
        }

        for (var i = 0; i < rest.Length; i++)
        {
            if (!message.Word(at + i).SequenceEqual(rest[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Value(LexiconTag sense, string[] head) => sense switch
    {
        LexiconTag.Approach => (int)Enum.Parse<Approach>(head[1]),
        LexiconTag.Mode => (int)Enum.Parse<Mode>(head[1]),
        LexiconTag.Partner => (int)Enum.Parse<PartnerRole>(head[1]),
        LexiconTag.Cue => ((int)Enum.Parse<Intent>(head[1]) * 16) + int.Parse(head[2], CultureInfo.InvariantCulture),
        _ => head.Length > 1 ? int.Parse(head[1], CultureInfo.InvariantCulture) : 0,
    };

    private static string[] Words(string phrase)
    {
        var message = Tokenizer.Read(phrase);
        var words = new string[message.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = message[i].Kind == TokenKind.Word ? message.Word(i).ToString() : throw new FormatException("Not a word in a word table: " + phrase);
        }

        return words;
    }

    private sealed record Phrase(string[] Rest, LexiconTag Sense, int Value);
}
