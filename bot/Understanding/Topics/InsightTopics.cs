using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Topics;

/// <summary>Knows the themes of insights by their words, whichever language was said to be spoken.</summary>
public sealed class InsightTopics : IInsightTopics
{
    private readonly PhraseIndex _index;

    private InsightTopics() => _index = new PhraseIndex(Cues, FalseFriends);

    /// <summary>The one that there is: it holds nothing but words.</summary>
    public static IInsightTopics Known { get; } = new InsightTopics();

    /// <summary>Every word or phrase with the theme that it speaks for.</summary>
    internal static IEnumerable<(string Phrase, string Theme)> Cues =>
        Lines("themes").SelectMany(line => line.Phrases, (line, phrase) => (phrase, line.Tag));

    /// <summary>Every phrase that looks like a theme and is none.</summary>
    internal static IEnumerable<string> FalseFriends => Lines("none").SelectMany(line => line.Phrases);

    public IReadOnlyList<TopicMatch> Of(string insight) =>
        [.. _index.Find(insight).Select(evidence => new TopicMatch(evidence.Theme, evidence.Cues))];

    private static IEnumerable<LexiconLine> Lines(string section) =>
        LexiconFile.OfEveryLanguage("topics").Where(line => string.Equals(line.Section, section, StringComparison.Ordinal));
}
