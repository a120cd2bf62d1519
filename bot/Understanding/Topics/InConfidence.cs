using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Topics;

/// <summary>Tells where something was told in confidence, in whichever of the known languages: it is for nobody else to hear.</summary>
internal static class InConfidence
{
    private static readonly PhraseIndex Phrases = new(
        LexiconFile.Read("confidence.txt").SelectMany(static line => line.Phrases, static (line, phrase) => (phrase, line.Tag)), []);

    private static readonly List<string> All =
        [.. LexiconFile.Read("confidence.txt").SelectMany(static line => line.Phrases).OrderByDescending(static phrase => phrase.Length)];

    /// <summary>The words that say so, as they were typed.</summary>
    public static string? In(string text) => WasSaid(text)
        && All.Find(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase)) is { } said
            ? text.Substring(text.IndexOf(said, StringComparison.OrdinalIgnoreCase), said.Length)
            : null;

    public static bool WasSaid(string insight) => Phrases.Find(insight).Count > 0;
}
