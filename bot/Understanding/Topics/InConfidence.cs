using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Topics;

/// <summary>Tells where something was told in confidence, in whichever of the known languages: it is for nobody else to hear.</summary>
internal static class InConfidence
{
    private static readonly PhraseIndex Phrases = new(
        LexiconFile.Read("confidence.txt").SelectMany(static line => line.Phrases, static (line, phrase) => (phrase, line.Tag)), []);

    public static bool WasSaid(string insight) => Phrases.Find(insight).Count > 0;
}
