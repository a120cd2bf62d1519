using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Tests.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Tests.Coach.FollowUps;

public sealed class FollowUpRulesTests
{
    private const string Onboarding = "Onboarding took nine weeks and nobody told them who to call.";
    private static readonly Customer Contoso = Sample.Customer("Contoso");
    private static readonly CustomerId Litware = Sample.Customer("Litware").Id;
    private static readonly CustomerId Northwind = Sample.Customer("Northwind Traders").Id;

    private static Interaction Call(string? insight, params PartnerRole[] partners) =>
        Sample.Interaction(Sample.Person(1), Contoso.Id, Sample.Today, 45) with { Insight = insight, Mode = Mode.Phone, Partners = partners };

    private static IEnumerable<HeardTheme> Mine(LocalDate day, CustomerId customer, string insight) =>
        NamedThemes.Only.Of(insight).Select(match => new HeardTheme(match.Theme, Sample.Person(1), IsShared: false, day, customer));

    private static IEnumerable<HeardTheme> By(int leader, bool isShared = false) =>
        [new HeardTheme("onboarding", Sample.Person(leader), isShared, Sample.Today.PlusDays(-leader), Litware)];

    private static IReadOnlyList<FollowUp> Suggest(Interaction interaction, params IEnumerable<HeardTheme>[] before) => FollowUpRules.Suggest(
        new FollowUpFacts
        {
            Contact = interaction,
            Customer = Contoso,
            Themes = interaction.Insight is { } insight ? NamedThemes.Only.Of(insight) : [],
            Heard = [.. before.SelectMany(static one => one)],
            Today = Sample.Today,
        },
        Sample.Now);

    [Fact]
    public void A_theme_heard_for_the_first_time_goes_to_its_partner()
    {
        var call = Call(Onboarding);

        var followUp = Assert.Single(Suggest(call));

        Assert.Equal(PartnerRole.Cco, followUp.Role);
        Assert.Equal("cco-topic", followUp.Rule);
        Assert.Equal("onboarding", followUp.Theme);
        Assert.Equal(new ThemeHistory(30, []), followUp.Before);
        Assert.Null(followUp.Message);
        Assert.Equal(new LocalDate(2026, 11, 26), followUp.Due);
        Assert.Equal(FollowUpState.Suggested, followUp.State);
        Assert.Equal(Sample.Now, followUp.SuggestedAt);
        Assert.Equal((call.Id, call.Leader, Contoso.Id), (followUp.Interaction, followUp.Leader, followUp.Customer));
    }

    [Fact]
    public void A_theme_heard_before_tells_where_in_the_order_in_which_it_was_heard()
    {
        var followUp = Assert.Single(Suggest(
            Call(Onboarding),
            Mine(Sample.Today.PlusDays(-3), Litware, "Go-live slipped again"),
            Mine(Sample.Today.PlusDays(-20), Northwind, "The rollout stalled"),
            Mine(Sample.Today.PlusDays(-3), Sample.Customer("Fabrikam").Id, "The price is high")));

        Assert.Equal(("theme", new ThemeHistory(30, [Litware, Northwind])), (followUp.Rule, followUp.Before));
    }

    [Fact]
    public void What_is_older_than_30_days_is_not_heard_before() => Assert.Empty(
        Assert.Single(Suggest(Call(Onboarding), Mine(Sample.Today.PlusDays(-31), Litware, "Onboarding stalled"))).Before.Customers);

    [Fact]
    public void The_thirtieth_day_counts_and_so_does_every_time() => Assert.Equal(
        [Contoso.Id, Contoso.Id],
        Suggest(
            Call(Onboarding),
            Mine(Sample.Today.PlusDays(-30), Contoso.Id, "Onboarding stalled"),
            Mine(Sample.Today.PlusDays(-2), Contoso.Id, "Onboarding stalled"))[0].Before.Customers);

    [Fact]
    public void What_another_leader_keeps_private_is_neither_named_nor_counted()
    {
        Assert.Equal(new ThemeHistory(30, []), Suggest(Call(Onboarding), By(2), By(3), By(3))[0].Before);
        Assert.Equal(new ThemeHistory(30, [Litware]), Suggest(Call(Onboarding), By(2, isShared: true), By(3))[0].Before);
    }

    [Fact]
    public void Three_other_leaders_are_a_number_without_a_customer() =>
        Assert.Equal(new ThemeHistory(30, [], Others: 3), Suggest(Call(Onboarding), By(2), By(3), By(4), By(4))[0].Before);

    [Fact]
    public void Each_role_gets_at_most_one_and_the_best_founded_comes_first()
    {
        var suggested = Suggest(Call("Price came first; but onboarding stalled, nobody knows who to call, support is slow, and the brand is unknown"));

        Assert.Equal(
            [("cco-topic", "onboarding"), ("sales-topic", "price"), ("cmo-topic", "brand")],
            suggested.Select(one => (one.Rule, one.Theme)));
        Assert.Equal(suggested.Select(one => one.Id.ToString()).Order(StringComparer.Ordinal), suggested.Select(one => one.Id.ToString()), StringComparer.Ordinal);
        Assert.Equal(3, suggested.Select(one => one.Id).Distinct().Count());
    }

    [Fact]
    public void A_partner_who_was_there_has_heard_it() =>
        Assert.Equal(PartnerRole.Sales, Assert.Single(Suggest(Call("Onboarding is slow and the price is high", PartnerRole.Cco))).Role);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("A good lunch")]
    public void Nothing_said_nothing_suggested(string? insight) => Assert.Empty(Suggest(Call(insight)));
}
