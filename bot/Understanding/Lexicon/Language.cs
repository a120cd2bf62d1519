namespace CioCoachBot.Understanding.Lexicon;

/// <summary>One language. The grammar is shared; what differs is data.</summary>
internal sealed class Language(string tag, LanguageTrait traits, WordTable words)
{
    /// <summary>ISO 639-1.</summary>
    public string Tag => tag;

    public WordTable Words => words;

    public bool Has(LanguageTrait trait) => (traits & trait) != LanguageTrait.None;
}
