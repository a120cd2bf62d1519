namespace CioCoachBot.Understanding.Words;

/// <summary>One language: its tag and its words. The grammar is shared; what differs is data.</summary>
internal sealed class Language
{
    private static readonly Language[] All =
    [
        new("en", WordTable.Read(EnglishWords.Slots, EnglishWords.Talk, EnglishWords.Intents)),
        new("de", WordTable.Read(GermanWords.Slots, GermanWords.Talk, GermanWords.Numbers())),
        new("fr", WordTable.Read(FrenchWords.Slots, FrenchWords.Talk)),
        new("es", WordTable.Read(SpanishWords.Slots, SpanishWords.Talk)),
    ];

    private Language(string tag, WordTable words)
    {
        Tag = tag;
        Words = words;
    }

    /// <summary>English: also the second place to look for a word, because every leader mixes it in.</summary>
    public static Language English => All[0];

    /// <summary>ISO 639-1.</summary>
    public string Tag { get; }

    /// <summary>The words.</summary>
    public WordTable Words { get; }

    /// <summary>The language that knows most of the message's words; of equals, the one that the locale names, then English.</summary>
    public static Language Of(Message message, string locale)
    {
        Span<int> known = stackalloc int[All.Length];
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Kind != TokenKind.Word)
            {
                continue;
            }

            for (var l = 0; l < All.Length; l++)
            {
                known[l] += All[l].Words.Knows(message.Word(i)) ? 2 : 0;
            }
        }

        var best = 0;
        for (var l = 0; l < All.Length; l++)
        {
            known[l] += locale.StartsWith(All[l].Tag, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            best = known[l] > known[best] ? l : best;
        }

        return All[best];
    }
}
