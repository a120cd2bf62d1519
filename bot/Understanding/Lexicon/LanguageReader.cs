using System.Globalization;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Lexicon;

/// <summary>Makes a language of the lines of its file.</summary>
internal static class LanguageReader
{
    /// <exception cref="FormatException">A phrase is no words.</exception>
    /// <exception cref="ArgumentException">A tag, a value or a trait does not exist.</exception>
    public static Language Read(string tag, IReadOnlyList<LexiconLine> lines, Apostrophes apostrophes)
    {
        var entries = new Dictionary<string, WordEntry>(StringComparer.Ordinal);
        var written = lines.Where(line => line.Section == Sections.Written)
            .ToDictionary(line => line.Phrases[0], line => Words(line.Phrases[1], apostrophes), StringComparer.Ordinal);
        var traits = LanguageTrait.None;
        foreach (var line in lines)
        {
            switch (line.Section)
            {
                case Sections.Language:
                    traits = line.Phrases.Aggregate(traits, (all, trait) => all | Enum.Parse<LanguageTrait>(trait));
                    break;
                case Sections.Apostrophes or Sections.Written:
                    break;
                case Sections.Classes:
                    var ofClass = Enum.Parse<WordClass>(line.Tag);
                    AddSingle(line, apostrophes, entries, entry => entry.Classes |= ofClass);
                    break;
                case Sections.Promises:
                    var ofPromise = Enum.Parse<PromiseWord>(line.Tag);
                    AddSingle(line, apostrophes, entries, entry => entry.OfPromise |= ofPromise);
                    break;
                case Sections.Ordinals:
                    var nth = int.Parse(line.Arguments[0], CultureInfo.InvariantCulture);
                    AddSingle(line, apostrophes, entries, entry => entry.Nth = nth);
                    break;
                default:
                    AddPhrases(line, apostrophes, written, entries);
                    break;
            }
        }

        return new Language(tag, traits, new WordTable(entries));
    }

    /// <summary>What the files say of apostrophes.</summary>
    public static Apostrophes Apostrophes(IEnumerable<LexiconLine> lines)
    {
        var said = lines.Where(line => line.Section == Sections.Apostrophes).ToLookup(line => line.Tag, StringComparer.Ordinal);
        return new Apostrophes(
            said[ApostropheTags.Elided].SelectMany(line => line.Phrases),
            said[ApostropheTags.Ending].Select(line => (line.Phrases[0], line.Arguments[0], false))
                .Concat(said[ApostropheTags.PossessiveOr].Select(line => (line.Phrases[0], line.Arguments[0], true))),
            said[ApostropheTags.TakesVerb].SelectMany(line => line.Phrases));
    }

    private static void AddSingle(LexiconLine line, Apostrophes apostrophes, Dictionary<string, WordEntry> entries, Action<WordEntry> add)
    {
        foreach (var phrase in line.Phrases)
        {
            add(Words(phrase, apostrophes) is [var word] ? Entry(entries, word) : throw new FormatException(phrase));
        }
    }

    private static void AddPhrases(
        LexiconLine line, Apostrophes apostrophes, Dictionary<string, string[]> written, Dictionary<string, WordEntry> entries)
    {
        var tag = Enum.Parse<LexiconTag>(line.Tag);
        var value = Value(tag, line.Arguments);
        foreach (var phrase in line.Phrases)
        {
            var words = Words(phrase, apostrophes);
            Entry(entries, words[0]).Phrases.Add(new Phrase(words[1..], tag, value));
            if (words.Length > 1 && written.TryGetValue(words[0], out var apart))
            {
                Entry(entries, apart[0]).Phrases.Add(new Phrase([.. apart[1..], .. words[1..]], tag, value));
            }
        }
    }

    private static WordEntry Entry(Dictionary<string, WordEntry> entries, string word)
    {
        if (!entries.TryGetValue(word, out var entry))
        {
            entries.Add(word, entry = new WordEntry());
        }

        return entry;
    }

    private static int Value(LexiconTag tag, IReadOnlyList<string> arguments) => tag switch
    {
        LexiconTag.Approach => (int)Enum.Parse<Approach>(arguments[0]),
        LexiconTag.Mode => (int)Enum.Parse<Mode>(arguments[0]),
        LexiconTag.Partner => (int)Enum.Parse<PartnerRole>(arguments[0]),
        LexiconTag.Cue => Cue.Value(Enum.Parse<Intent>(arguments[0]), int.Parse(arguments[1], CultureInfo.InvariantCulture)),
        _ => arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 0,
    };

    private static string[] Words(string phrase, Apostrophes apostrophes)
    {
        var text = Tokenizer.Read(phrase, apostrophes);
        var words = new string[text.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = text.IsWord(i) ? text.Word(i).ToString() : throw new FormatException(phrase);
        }

        return words;
    }

    private static class Sections
    {
        public const string Language = "language";
        public const string Apostrophes = "apostrophes";
        public const string Written = "written";
        public const string Classes = "classes";
        public const string Promises = "promises";
        public const string Ordinals = "ordinals";
    }

    private static class ApostropheTags
    {
        public const string Elided = "Elided";
        public const string Ending = "Ending";
        public const string PossessiveOr = "PossessiveOr";
        public const string TakesVerb = "TakesVerb";
    }
}
