using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Tests.Coach;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Tests.Cards.Texts;

public sealed class CaseDraftTests
{
    [Theory]
    [InlineData(PartnerRole.Sales, "renewal", "en", "They did not renew the training package, nobody used it.", "whether we can win it back?")]
    [InlineData(PartnerRole.Sales, "budget", "en", "There is a hiring freeze until summer.", "what it changes in our plans with them?")]
    [InlineData(PartnerRole.Sales, "competitor", "de", "Der Mitbewerber ist zehn Prozent günstiger.", "was wir diesem Angebot entgegensetzen?")]
    [InlineData(PartnerRole.Sales, "opportunity", "en", "A friend at another plant asked to be called.", "who calls them?")]
    [InlineData(PartnerRole.Cmo, "event", "en", "He is happy to be a reference at the spring fair.", "how we take up their offer to speak for us?")]
    [InlineData(PartnerRole.Cmo, "brand", "fr", "Ils veulent nous citer dans leur revue.", "si ce client peut nous citer ?")]
    [InlineData(PartnerRole.Cmo, "event", "en", "Two of them did not notice our stand.", "what would make us easier to spot?")]
    [InlineData(PartnerRole.Cmo, "positioning", "es", "No sabían que ofrecemos formación.", "cómo haremos que clientes así se enteren?")]
    [InlineData(PartnerRole.Cco, "usability", "en", "The tablet app keeps crashing at the gate.", "whether other customers report the same?")]
    [InlineData(PartnerRole.Cco, "promise", "de", "Mein Team hat versprochen, die Schnittstelle zu liefern.", "ob dort sonst noch etwas offen ist?")]
    public void What_is_asked_fits_how_things_stand(PartnerRole role, string theme, string language, string insight, string ask) =>
        Assert.EndsWith(ask, Message(role, theme, language, insight), StringComparison.Ordinal);

    [Fact]
    public void Another_partner_is_asked_as_the_theme_asks() => Assert.EndsWith(
        "who follows it up?", Message(PartnerRole.Cco, "support", "en", "They did not renew the training package."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Tom at the help desk is why they stayed.", InsightStance.Praise)]
    [InlineData("Very happy with us, but they would like a report each month.", InsightStance.Need)]
    [InlineData("Happy overall, but they'd like a named contact.", InsightStance.Need)]
    [InlineData("Some visitors walked past our booth.", InsightStance.Concern)]
    public void A_word_that_decides_says_how_it_is_meant(string insight, InsightStance stance) =>
        Assert.Equal(stance, InsightTopics.Known.SenseOf(insight, "en").Stance);

    [Fact]
    public void Every_case_has_its_ask_in_every_language()
    {
        foreach (var state in Enum.GetValues<InsightCase>().Where(static one => one != InsightCase.Speaks))
        {
            Assert.All(Localizer.Languages, language => Assert.EndsWith(
                "?", Localizer.For(language)["FollowUps.Message.Case." + state, "x"], StringComparison.Ordinal));
        }
    }

    private static string Message(PartnerRole role, string theme, string language, string insight)
    {
        var contact = Sample.Interaction(Sample.Person(1), Sample.Customer("Contoso").Id, Sample.Today) with { Insight = insight };
        return Localizer.For(language).Message(new(Sample.FollowUp() with { Role = role, Theme = theme }, contact, "Contoso")
        {
            Sense = InsightTopics.Known.SenseOf(insight, language),
        });
    }
}
