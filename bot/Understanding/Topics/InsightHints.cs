using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Topics;

/// <summary>A word that turns a sentence or says whose a thing is.</summary>
internal enum TurnWord
{
    /// <summary>What follows is the point.</summary>
    Contrast,

    /// <summary>What is near is denied.</summary>
    Negation,

    /// <summary>What follows is ours.</summary>
    Ours,

    /// <summary>What follows is theirs.</summary>
    Theirs,
}

/// <summary>The words around a matter: weaker than those of a theme, and weighed together by the model.</summary>
internal static class InsightHints
{
    private static readonly List<LexiconLine> Lines = [.. LexiconFile.OfEveryLanguage("hints")];

    /// <summary>Every word or phrase with the hint that it gives.</summary>
    public static IEnumerable<(string Phrase, string Hint)> Cues => Of(turns: false);

    /// <summary>Every word that turns a sentence, with which <see cref="TurnWord"/> it is.</summary>
    public static IEnumerable<(string Phrase, string Turn)> Turns => Of(turns: true);

    /// <summary>Every word or phrase with what it means, by the same name in every language.</summary>
    public static IEnumerable<(string Phrase, string Meaning)> Meanings =>
        LexiconFile.Read("meanings.txt").SelectMany(line => line.Phrases, (line, phrase) => (phrase, line.Tag));

    /// <summary>The theme that is nearest to a hint, by the hint; a hint that is nobody's has none.</summary>
    public static IReadOnlyDictionary<string, string> NearestThemes { get; } = Lines
        .Where(line => line.Arguments is [var theme] && Themes.Exists(theme))
        .DistinctBy(line => line.Tag, StringComparer.Ordinal)
        .ToDictionary(line => line.Tag, line => line.Arguments[0], StringComparer.Ordinal);

    private static IEnumerable<(string Phrase, string Tag)> Of(bool turns) => Lines
        .Where(line => string.Equals(line.Section, "turn", StringComparison.Ordinal) == turns)
        .SelectMany(line => line.Phrases, (line, phrase) => (phrase, line.Tag));
}
