namespace CioCoachBot.Understanding.Text;

/// <summary>What apostrophes do, in every language at once: which language a text is in shows only when it is in words.</summary>
internal sealed class Apostrophes
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _elided;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _takesVerb;
    private readonly Dictionary<string, (string Verb, bool IsPossessive)>.AlternateLookup<ReadOnlySpan<char>> _endings;

    /// <param name="elided">Words that lost a letter: what follows them is a word of its own.</param>
    /// <param name="endings">The verb that an ending stands for; a possessive is one only after the words that take it.</param>
    /// <param name="takesVerb">Words after which a possessive ending is a verb.</param>
    public Apostrophes(
        IEnumerable<string> elided, IEnumerable<(string Ending, string Verb, bool IsPossessive)> endings, IEnumerable<string> takesVerb)
    {
        _elided = new HashSet<string>(elided, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _takesVerb = new HashSet<string>(takesVerb, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = endings.ToDictionary(e => e.Ending, e => (e.Verb, e.IsPossessive), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsElided(ReadOnlySpan<char> word) => _elided.Contains(word);

    /// <summary>The verb that the ending stands for after the word: "we'd send" and "we would send" read alike.</summary>
    public string? Verb(ReadOnlySpan<char> word, ReadOnlySpan<char> ending) =>
        _endings.TryGetValue(ending, out var found) && (!found.IsPossessive || _takesVerb.Contains(word)) ? found.Verb : null;

    public bool IsPossessive(ReadOnlySpan<char> ending) => _endings.TryGetValue(ending, out var found) && found.IsPossessive;
}
