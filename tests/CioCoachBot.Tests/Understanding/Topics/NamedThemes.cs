using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Tests.Understanding.Topics;

/// <summary>Themes by their words alone, always sure: for tests of what is done with themes.</summary>
internal sealed class NamedThemes : IInsightTopics
{
    private readonly InsightTopics _topics = new(InsightModel.Load());

    public static IInsightTopics Only { get; } = new NamedThemes();

    public InsightReading Read(string insight) => new(_topics.Named(insight), IsUnsure: false);

    public IReadOnlyList<string> Traits(string insight) => _topics.Traits(insight);

    public string NearestTheme(PartnerRole role, string insight) => _topics.NearestTheme(role, insight);

    public string? ConfidenceIn(string text) => _topics.ConfidenceIn(text);

    public InsightSense SenseOf(string insight, string locale) => _topics.SenseOf(insight, locale);

    public bool IsOfOurSystems(string insight) => false;
}
