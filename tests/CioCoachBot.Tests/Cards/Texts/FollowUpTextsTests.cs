using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Tests.Coach;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Tests.Cards.Texts;

public sealed class FollowUpTextsTests
{
    private const string Onboarding = "Onboarding took nine weeks and nobody told them who to call.";

    private static readonly Interaction Call =
        Sample.Interaction(Sample.Person(1), Sample.Customer("Contoso").Id, Sample.Today) with { Insight = Onboarding, Mode = Mode.Phone };

    private static FollowUp After(params string[] heardAt) => Sample.FollowUp() with
    {
        Before = new ThemeHistory(30, [.. heardAt.Select(name => Sample.Customer(name).Id)]),
        Due = new LocalDate(2026, 11, 26),
    };

    private static string Reason(string language, params string[] heardAt) =>
        Localizer.For(language).Reason(After(heardAt), "Contoso", heardAt);

    private static string Message(string language, string insight, params string[] heardAt) =>
        Localizer.For(language).Message(new(After(heardAt), Call with { Insight = insight }, "Contoso")
        {
            HeardAt = heardAt,
            Sense = InsightTopics.Known.SenseOf(insight, language),
        });

    [Theory]
    [InlineData("en", "Onboarding is the CCO’s: the first weeks decide how a customer feels for years.")]
    [InlineData("de", "Das Onboarding liegt beim CCO: Die ersten Wochen prägen das Gefühl eines Kunden auf Jahre.")]
    public void A_theme_heard_for_the_first_time_says_whose_it_is(string language, string reason) => Assert.Equal(reason, Reason(language));

    [Theory]
    [InlineData("en", "Third time in 30 days that onboarding came up: Contoso, Litware, Northwind Traders.")]
    [InlineData("de", "Zum dritten Mal in 30 Tagen ging es um das Onboarding: Contoso, Litware, Northwind Traders.")]
    [InlineData("fr", "Troisième fois en 30 jours qu’il est question de l’intégration des clients\u00a0: Contoso, Litware, Northwind Traders.")]
    [InlineData("es", "Tercera vez en 30 días que se habla de la puesta en marcha: Contoso, Litware, Northwind Traders.")]
    public void A_theme_heard_before_says_how_often_and_where(string language, string reason) =>
        Assert.Equal(reason, Reason(language, "Litware", "Northwind Traders"));

    [Fact]
    public void One_customer_is_named_once()
    {
        Assert.Equal("Second time in 30 days that onboarding came up, both times at Contoso.", Reason("en", "Contoso"));
        Assert.Equal("Zum dritten Mal in 30 Tagen ging es um das Onboarding, jedes Mal bei Contoso.", Reason("de", "Contoso", "Contoso"));
    }

    [Theory]
    [InlineData(10, "Eleventh time in 30 days that onboarding came up")]
    [InlineData(20, "21 times in 30 days onboarding came up")]
    public void Many_times_and_many_customers_stay_one_sentence(int before, string start) => Assert.Equal(
        $"{start}: Contoso, Customer 1, Customer 2, Customer 3 and {before - 3} more.",
        Reason("en", [.. Enumerable.Range(1, before).Select(number => $"Customer {number}")]));

    [Theory]
    [InlineData("en", "Three other leaders have heard of it too.")]
    [InlineData("de", "Drei andere Führungskräfte haben auch davon gehört.")]
    public void Leaders_who_stay_unknown_are_a_number(string language, string sentence)
    {
        var followUp = Sample.FollowUp() with { Before = new ThemeHistory(30, [], Others: 3) };
        Assert.EndsWith(" " + sentence, Localizer.For(language).Reason(followUp, "Contoso", []), StringComparison.Ordinal);
        Assert.Contains(" " + sentence + " ", Localizer.For(language).Message(new(followUp, Call, "Contoso")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_is_in_the_partners_language_and_quotes_what_was_typed()
    {
        Assert.Equal(
            "From my call with Contoso: “Onboarding took nine weeks and nobody told them who to call.” "
            + "In the last 30 days the same subject came up at Litware and Northwind Traders. "
            + "A bad start stays with a customer for long. "
            + "Could you tell me by Thursday 26 November who their one contact is?",
            Message("en", Onboarding, "Litware", "Northwind Traders"));
        Assert.StartsWith("Aus meinem Telefonat mit Contoso: (auf Englisch) „Onboarding took nine weeks", Message("de", Onboarding), StringComparison.Ordinal);
        Assert.EndsWith(
            "Können Sie bis Donnerstag 26. November jemanden nennen, den der Kunde anrufen kann?",
            Message("de", Onboarding).Replace("Donnerstag, ", "Donnerstag ", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_insight_is_cut_between_words()
    {
        var message = Message("en", "Onboarding " + string.Join(' ', Enumerable.Repeat("weeks", 300)));

        Assert.Contains("weeks …”", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 400, 720);
    }

    [Fact]
    public void Quotation_marks_and_lines_of_the_leader_are_not_doubled() => Assert.StartsWith(
        "From my call with Contoso: “Onboarding stalled.”",
        Message("en", "\"Onboarding\n  stalled\""),
        StringComparison.Ordinal);

    [Fact]
    public void Every_theme_has_its_texts_in_every_language()
    {
        foreach (var texts in Localizer.Languages.Select(Localizer.For))
        {
            foreach (var theme in Themes.All)
            {
                var key = "FollowUps.Theme." + theme;
                Assert.NotEqual(0, texts.Theme(theme).Length);
                Assert.EndsWith(".", texts[key + ".Why"], StringComparison.Ordinal);
                Assert.EndsWith("?", texts[key + ".Ask"], StringComparison.Ordinal);
                Assert.DoesNotContain('!', texts[key + ".Why"] + texts[key + ".Ask"]);
            }
        }
    }
}
