using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Lexicon;

/// <summary>Every language of this folder, read once.</summary>
internal static class Languages
{
    private const string Suffix = ".txt";
    private static readonly string[] Tags = ["en", "de", "fr", "es"];
    private static readonly IReadOnlyList<LexiconLine>[] Files = [.. Tags.Select(tag => LexiconFile.Read(tag + Suffix))];
    private static readonly Apostrophes Apostrophes = LanguageReader.Apostrophes(Files.SelectMany(file => file));
    private static readonly Language[] Read = [.. Tags.Zip(Files, (tag, lines) => LanguageReader.Read(tag, lines, Apostrophes))];

    /// <summary>All of them, English first.</summary>
    public static ReadOnlySpan<Language> All => Read;

    /// <summary>Also the second place to look for a word, because every leader mixes it in.</summary>
    public static Language English => Read[0];

    public static TokenText Tokens(string text) => Tokenizer.Read(text, Apostrophes);

    /// <summary>True for an ending that makes a word a possessive, with an apostrophe or, by a quick hand, without.</summary>
    public static bool IsPossessive(ReadOnlySpan<char> ending) => Apostrophes.IsPossessive(ending);

    /// <summary>True for a word of the class in any language: a customer's name is in none.</summary>
    public static bool Is(ReadOnlySpan<char> word, WordClass sought)
    {
        foreach (var language in Read)
        {
            if ((language.Words[word].Classes & sought) != WordClass.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The language of the locale, where it is another than English: it lends its words to a message in English.</summary>
    public static Language? Spoken(string locale) =>
        Array.Find(Read, language => language != English && locale.StartsWith(language.Tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>The language that knows most of the words; of equals, the one that the locale names, then English.</summary>
    public static Language Of(TokenText text, string locale)
    {
        Span<int> known = stackalloc int[Read.Length];
        for (var i = 0; i < text.Count; i++)
        {
            for (var l = 0; l < Read.Length && text.IsWord(i); l++)
            {
                known[l] += Read[l].Words.Knows(text.Word(i)) ? 2 : 0;
            }
        }

        var best = 0;
        for (var l = 0; l < Read.Length; l++)
        {
            known[l] += locale.StartsWith(Read[l].Tag, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            best = known[l] > known[best] ? l : best;
        }

        return Read[best];
    }
}
