using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>A theme that an insight speaks of.</summary>
/// <param name="Theme">Its code, one of <see cref="Themes.All"/>.</param>
/// <param name="Cues">How many different words speak for it; none where it is the nearest to what was said.</param>
public sealed record TopicMatch(string Theme, int Cues);

/// <summary>What an insight was found to be about.</summary>
/// <param name="Themes">
/// Its themes, those of the partner whose matter it is first, best founded first; empty where nobody needs to hear it, and where it is not
/// sure who does.
/// </param>
/// <param name="IsUnsure">True where it is not sure who should hear it, so that the leader may be asked.</param>
public sealed record InsightReading(IReadOnlyList<TopicMatch> Themes, bool IsUnsure);

/// <summary>Tells what an insight is about, in whichever of the known languages it was written.</summary>
public interface IInsightTopics
{
    /// <summary>What an insight is about and whether that is sure.</summary>
    /// <param name="insight">The leader's own words: never in a log line.</param>
    InsightReading Read(string insight);

    /// <summary>The themes of an insight, best founded first; none where nothing is sure.</summary>
    /// <param name="insight">The leader's own words: never in a log line.</param>
    IReadOnlyList<TopicMatch> Of(string insight) => Read(insight).Themes;

    /// <summary>What of the insight is worth remembering where a leader says who should hear it: codes of its own, and no words.</summary>
    /// <param name="insight">The leader's own words: never in a log line.</param>
    IReadOnlyList<string> Traits(string insight);

    /// <summary>The theme of a partner that is nearest to an insight.</summary>
    /// <param name="role">The partner who is to hear it.</param>
    /// <param name="insight">The leader's own words: never in a log line.</param>
    string NearestTheme(PartnerRole role, string insight);

    /// <summary>The words with which a text says that it was told in confidence, as they were typed; null where it does not.</summary>
    string? ConfidenceIn(string text);

    /// <summary>True for a trouble with our own systems: an outage, a portal or a form that is hard to use. No praise, and not theirs.</summary>
    /// <param name="insight">The leader's own words: never in a log line.</param>
    bool IsOfOurSystems(string insight);

    /// <summary>How an insight is meant and what it tells already.</summary>
    /// <param name="insight">The leader's own words: never in a log line.</param>
    /// <param name="locale">The leader's: it decides where the words do not tell the language.</param>
    InsightSense SenseOf(string insight, string locale);
}
