namespace CioCoachBot.Coach.FollowUps;

/// <summary>A theme that an insight speaks of.</summary>
/// <param name="Theme">Its code, one of <see cref="Themes.All"/>.</param>
/// <param name="Cues">How many different words speak for it.</param>
public sealed record TopicMatch(string Theme, int Cues);

/// <summary>Tells what an insight is about, in whichever of the known languages it was written.</summary>
public interface IInsightTopics
{
    /// <summary>
    /// Every theme of the insight, strongest first: the one with the most different cues, the earlier one where two have as many.
    /// </summary>
    /// <param name="insight">The leader's own words: never in a log line.</param>
    IReadOnlyList<TopicMatch> Of(string insight);
}
