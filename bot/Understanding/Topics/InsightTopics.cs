using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Topics;

/// <summary>
/// Tells what an insight is about and whose matter it is, whichever language was said to be spoken: a small trained model says whose, and
/// the words of the themes, as far as they are not denied, say what.
/// </summary>
public sealed class InsightTopics : IInsightTopics
{
    // How many right answers one wrong answer may cost; found by cross-validation, see docs/decisions.
    private const float Sure = 1.35f;

    // A second partner hears it too where the words name a theme of theirs.
    private const float SecondNamed = 0.05f;

    // What is said of our own website is the CMO's where the model does not rule that out.
    private const float OfOurs = 0.3f;

    // What is denied in a clause is not denied in the next: "they did not complain, they loved it".
    private static readonly char[] Clauses = [',', ';', '\n'];

    private readonly PhraseIndex _index = new(Cues, FalseFriends);
    private readonly InsightFeatures _features = new();
    private readonly InsightModel _model;

    private static readonly PhraseIndex Ours = new(
        LexiconFile.Read("ours.txt").SelectMany(static line => line.Phrases, static (line, phrase) => (phrase, line.Tag)), []);

    /// <param name="model">Whose matter an insight is; another than the shipped one only to be measured.</param>
    internal InsightTopics(InsightModel model) => _model = model;

    /// <summary>The one that there is: it holds nothing but words and weights.</summary>
    public static IInsightTopics Known { get; } = new InsightTopics(InsightModel.Load());

    /// <summary>Every word or phrase with the theme that it speaks for.</summary>
    internal static IEnumerable<(string Phrase, string Theme)> Cues =>
        Lines("themes").SelectMany(line => line.Phrases, (line, phrase) => (phrase, line.Tag));

    /// <summary>Every phrase that looks like a theme and is none.</summary>
    internal static IEnumerable<string> FalseFriends => Lines("none").SelectMany(line => line.Phrases);

    public InsightReading Read(string insight)
    {
        ArgumentNullException.ThrowIfNull(insight);
        if (InConfidence.WasSaid(insight))
        {
            return new([], IsUnsure: false);
        }

        var left = Settled.Without(insight);
        if (left != insight)
        {
            // What stands beside a settled matter is told where it is sure; nobody is asked who should hear of what is done.
            return left.Length > 0 && ReadThought(left) is { Themes.Count: > 0 } beside ? beside : new([], IsUnsure: false);
        }

        var thoughts = insight.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (thoughts.Length < 2)
        {
            return ReadThought(insight);
        }

        // A line is a thought of its own, and may be another partner's matter.
        var readings = Array.ConvertAll(thoughts, ReadThought);
        var themes = readings.SelectMany(reading => reading.Themes).DistinctBy(match => match.Theme, StringComparer.Ordinal).ToList();
        return new(themes, themes.Count == 0 && Array.Exists(readings, reading => reading.IsUnsure));
    }

    public IReadOnlyList<string> Traits(string insight)
    {
        ArgumentNullException.ThrowIfNull(insight);
        return [.. _features.Undenied(insight).Distinct(StringComparer.Ordinal)];
    }

    public string NearestTheme(PartnerRole role, string insight)
    {
        ArgumentNullException.ThrowIfNull(insight);
        return OfRole(role, insight, Named(insight))[0].Theme;
    }

    public string? ConfidenceIn(string text) => InConfidence.In(text);

    public InsightSense SenseOf(string insight, string locale)
    {
        ArgumentNullException.ThrowIfNull(insight);
        return InsightSenses.Of(insight, [.. insight.Split(Clauses).SelectMany(_features.Undenied)], locale);
    }

    public bool IsOfOurSystems(string insight) => InsightSenses.IsOfOurSystems(Traits(Settled.Without(insight)));

    private InsightReading ReadThought(string insight) => Decide(insight, Named(insight), _model.Read(_features.Read(insight)));

    /// <summary>The themes that the words alone name, strongest first.</summary>
    internal List<TopicMatch> Named(string insight) =>
        [.. _index.Find(insight).Select(evidence => new TopicMatch(evidence.Theme, evidence.Cues))];

    /// <summary>What the words and the model say together.</summary>
    private InsightReading Decide(string insight, List<TopicMatch> named, Likelihoods likely)
    {
        var best = Best(likely);
        if (best is Matter.Nobody or Matter.Cmo && Ours.Find(insight).Count > 0 && likely[(int)Matter.Cmo] >= OfOurs)
        {
            // What their people say of our website or campaign is no affair of theirs.
            return new(OfRole(PartnerRole.Cmo, insight, named), IsUnsure: false);
        }

        if (!Wins(likely[(int)best], likely) && !Wins(OfTwo(best, named, likely), likely)
            && !Wins(OfShared(best, insight, named, likely), likely))
        {
            return new([], IsUnsure: true);
        }

        if (best == Matter.Nobody)
        {
            return new([], IsUnsure: false);
        }

        var themes = OfRole(InsightModel.RoleOf(best), insight, named);
        for (var other = Matter.Cmo; other <= Matter.Sales; other++)
        {
            if (other != best && likely[(int)other] >= SecondNamed)
            {
                themes.AddRange(named.Where(match => Themes.RoleOf(match.Theme) == InsightModel.RoleOf(other)));
            }
        }

        return new(themes, IsUnsure: false);
    }

    /// <summary>To leave open what cannot be told is right as well, so an answer must win more than that.</summary>
    private static bool Wins(float likelihood, Likelihoods likely) =>
        likelihood - likely[(int)Matter.Unsure] >= Sure * (1 - likelihood);

    /// <summary>
    /// How likely it is that the matter is one of two partners', of each of whom the words name a theme: both are to hear it. 0 where the
    /// words name no two.
    /// </summary>
    private static float OfTwo(Matter best, List<TopicMatch> named, Likelihoods likely)
    {
        var roles = named.Select(static match => Themes.RoleOf(match.Theme)).ToHashSet();
        if (best == Matter.Nobody || !roles.Remove(InsightModel.RoleOf(best)))
        {
            return 0;
        }

        var second = 0f;
        for (var other = Matter.Cmo; other <= Matter.Sales; other++)
        {
            second = roles.Contains(InsightModel.RoleOf(other)) ? Math.Max(second, likely[(int)other]) : second;
        }

        return second == 0 ? 0 : likely[(int)best] + second;
    }

    /// <summary>
    /// How likely it is that the matter is this partner's or one beside whom it is right as well: a customer who thinks of leaving is the
    /// CCO's and not first the head of sales'; where a market moves is the CMO's; and praise is passed on by
    /// either. 0 where nothing of that is said.
    /// </summary>
    private float OfShared(Matter best, string insight, List<TopicMatch> named, Likelihoods likely)
    {
        var hints = Traits(insight);
        if (best == Matter.Cco && named.Exists(static match => match.Theme == "churn"))
        {
            return likely[(int)Matter.Cco] + likely[(int)Matter.Sales];
        }

        if (best == Matter.Cmo && hints.Contains("market-move", StringComparer.Ordinal))
        {
            return likely[(int)Matter.Cmo] + likely[(int)Matter.Cco];
        }

        return best is Matter.Cmo or Matter.Cco && InsightSenses.Of(insight, hints, "en").Stance == InsightStance.Praise
            ? likely[(int)Matter.Cmo] + likely[(int)Matter.Cco]
            : 0;
    }

    /// <summary>The named themes of a partner; where there is none the nearest one, so that a follow-up always has one.</summary>
    private List<TopicMatch> OfRole(PartnerRole role, string insight, List<TopicMatch> named)
    {
        var themes = named.FindAll(match => Themes.RoleOf(match.Theme) == role);
        if (themes.Count == 0)
        {
            themes.Add(new TopicMatch(Nearest(role, insight), Cues: 0));
        }

        return themes;
    }

    /// <summary>The theme to which most hints of the insight are near, or the partner's most general one.</summary>
    private string Nearest(PartnerRole role, string insight) => _features.Undenied(insight)
        .Select(hint => InsightHints.NearestThemes.GetValueOrDefault(hint))
        .OfType<string>()
        .Where(theme => Themes.RoleOf(theme) == role)
        .GroupBy(theme => theme, StringComparer.Ordinal)
        .MaxBy(themes => themes.Count())?.Key ?? Themes.GeneralOf(role);

    /// <summary>The likeliest answer; that it cannot be told is none.</summary>
    private static Matter Best(Likelihoods likely)
    {
        var best = Matter.Cmo;
        for (var matter = Matter.Cco; matter <= Matter.Nobody; matter++)
        {
            best = likely[(int)matter] > likely[(int)best] ? matter : best;
        }

        return best;
    }

    private static IEnumerable<LexiconLine> Lines(string section) =>
        LexiconFile.OfEveryLanguage("topics").Where(line => string.Equals(line.Section, section, StringComparison.Ordinal));
}
