using CioCoachBot.Benchmarks.Topics;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Topics;
using Xunit.Abstractions;

namespace CioCoachBot.Tests.Understanding.Topics;

/// <summary>How well it is told whose matter an insight is.</summary>
public sealed class TopicsScoresTests(ITestOutputHelper output)
{
    private static readonly string Insights = Path.Combine(Repository.Root, "tests", "insights");

    /// <summary>Nothing was learned from this file, no word was chosen by it, and its writers are in no other.</summary>
    [Fact]
    public void Insights_of_unseen_writers_do_not_get_worse()
    {
        var score = new TopicsScore();
        foreach (var insight in LabelledInsight.Read(Path.Combine(Insights, "final.jsonl")))
        {
            score.Add(insight, InsightTopics.Known.Read(insight.Text));
        }

        output.WriteLine(score.ToString());
        Assert.True(score.RightShare >= 0.89, score.ToString());
        Assert.True(score.WrongShare <= 0.055, score.ToString());
    }

    [Theory]
    [InlineData("They did not complain about the campaign, they loved it", PartnerRole.Cmo)]
    [InlineData("Nobody complained about the advert, they were thrilled with it", PartnerRole.Cmo)]
    [InlineData("Über den Flyer hat sich niemand beschwert, sie fanden ihn prima", PartnerRole.Cmo)]
    [InlineData("The price is fine, only the fitter never calls back", PartnerRole.Cco)]
    [InlineData("Nothing wrong with the service, they just cannot pay that price", PartnerRole.Sales)]
    [InlineData("Ce n'est pas le tarif qui les gêne, mais le chauffeur qui ne prévient jamais", PartnerRole.Cco)]
    [InlineData("El servicio no es el problema, la tarifa sí", PartnerRole.Sales)]
    [InlineData("Price was no issue, but the technician never called back", PartnerRole.Cco)]
    [InlineData("No complaints about the service, it's the price they cannot accept", PartnerRole.Sales)]
    [InlineData("Happy with the price, but the driver never rings before he comes", PartnerRole.Cco)]
    [InlineData("Their planners had no idea that we offer maintenance", PartnerRole.Cmo)]
    [InlineData("Ils ne se plaignent pas du prix, c'est le technicien qui ne rappelle jamais", PartnerRole.Cco)]
    [InlineData("No se quejan del servicio, es el precio lo que no aceptan", PartnerRole.Sales)]
    public void What_is_denied_is_not_what_it_is_about(string insight, PartnerRole role)
    {
        var reading = InsightTopics.Known.Read(insight);

        Assert.False(reading.IsUnsure);
        Assert.Equal(role, Themes.RoleOf(reading.Themes[0].Theme));
    }

    [Theory]
    [InlineData("No complaints")]
    [InlineData("Price was no issue")]
    [InlineData("There was not one complaint")]
    [InlineData("Der Preis war überhaupt kein Problem")]
    [InlineData("Their own service desk is in trouble, nothing to do with us")]
    [InlineData("Their CMO is changing their own agency, not our business")]
    [InlineData("Keine Beschwerden")]
    [InlineData("Pas de plainte")]
    [InlineData("Ninguna queja")]
    public void What_is_none_is_proposed_to_nobody(string insight) => Assert.Empty(InsightTopics.Known.Read(insight).Themes);

    [Fact]
    public void A_partner_without_a_word_for_a_theme_gets_the_nearest_one() =>
        Assert.All(
            LabelledInsight.Read(Path.Combine(LabelledInsight.FolderOfLearned(Repository.Root), LabelledInsight.Makers)).Select(insight => InsightTopics.Known.Read(insight.Text)),
            reading => Assert.All(reading.Themes, match => Assert.True(Themes.Exists(match.Theme), match.Theme)));

    /// <summary>Who changes words or insights trains again: <c>train-topics</c>, see tests/README.md.</summary>
    [Fact]
    public void The_weights_were_trained_with_these_words_and_insights() =>
        Assert.Equal(LabelledInsight.Fingerprint(Repository.Root), InsightModel.Load().Fingerprint.ToArray());

    /// <summary>The same insights give the same weights, so that anybody can train again.</summary>
    [Fact]
    public void Training_is_repeatable()
    {
        var features = new InsightFeatures();
        var few = LabelledInsight.Read(Path.Combine(LabelledInsight.FolderOfLearned(Repository.Root), LabelledInsight.Makers)).Take(60).Select(insight => (features.Read(insight.Text), insight.Matters)).ToList();
        var fingerprint = new byte[InsightModel.FingerprintLength];

        Assert.Equal(TopicsTrainer.Train(few, fingerprint), TopicsTrainer.Train(few, fingerprint));
    }

    [Fact]
    public void Every_hint_is_known_in_every_language_and_near_to_a_theme_that_exists()
    {
        var languages = new[] { "en", "de", "fr", "es" }
            .Select(language => CioCoachBot.Understanding.Lexicon.LexiconFile.Read($"hints.{language}.txt")).ToList();

        Assert.All(languages, lines => Assert.Equal(
            languages[0].Select(line => (line.Section, line.Tag)), lines.Select(line => (line.Section, line.Tag))));
        Assert.All(languages.SelectMany(lines => lines), line => Assert.All(line.Arguments, theme => Assert.Equal(line.Section, RoleCode(theme), StringComparer.Ordinal)));
        Assert.DoesNotContain(languages[0], line => Themes.Exists(line.Tag));
    }

    [Fact]
    public void A_meaning_has_one_line_and_a_phrase_stands_once_in_it()
    {
        var lines = CioCoachBot.Understanding.Lexicon.LexiconFile.Read("meanings.txt");

        Assert.Distinct(lines.Select(line => line.Tag), StringComparer.Ordinal);
        Assert.All(lines, line => Assert.Distinct(line.Phrases, StringComparer.Ordinal));
    }

    private static string RoleCode(string theme) => CioCoachBot.Coach.EnumCodes.Of(Themes.RoleOf(theme));
}
