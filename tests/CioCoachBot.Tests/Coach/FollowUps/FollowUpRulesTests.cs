using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Tests.Coach.FollowUps;

public sealed class FollowUpRulesTests
{
    private const string Onboarding = "Onboarding took nine weeks and nobody told them who to call.";
    private static readonly Customer Contoso = Sample.Customer("Contoso");

    private static Interaction Call(string? insight, params PartnerRole[] partners) =>
        Sample.Interaction(Sample.Person(1), Contoso.Id, Sample.Today, 45) with { Insight = insight, Mode = Mode.Phone, Partners = partners };

    private static IReadOnlyList<FollowUp> Suggest(Interaction interaction, params HeardBefore[] before) =>
        FollowUpRules.Suggest(interaction, Contoso, before, Sample.Today, Sample.Now);

    [Fact]
    public void A_theme_heard_for_the_first_time_goes_to_its_partner_and_says_why()
    {
        var call = Call(Onboarding);

        var followUp = Assert.Single(Suggest(call));

        Assert.Equal(PartnerRole.Cco, followUp.Role);
        Assert.Equal("cco-topic", followUp.Rule);
        Assert.Equal("onboarding", followUp.Theme);
        Assert.Equal("Onboarding is the CCO's to mend: the first weeks decide how a customer feels for years.", followUp.Reason);
        Assert.Equal(
            "From my call with Contoso: “Onboarding took nine weeks and nobody told them who to call.” "
            + "Could you name one contact for them by Thursday 26 November? I bring the system side.",
            followUp.Draft);
        Assert.Equal(new LocalDate(2026, 11, 26), followUp.Due);
        Assert.Equal(FollowUpState.Suggested, followUp.State);
        Assert.Equal(Sample.Now, followUp.SuggestedAt);
        Assert.Equal((call.Id, call.Leader, Contoso.Id), (followUp.Interaction, followUp.Leader, followUp.Customer));
    }

    [Fact]
    public void A_theme_heard_before_says_how_often_and_where()
    {
        var followUp = Assert.Single(Suggest(
            Call(Onboarding),
            new HeardBefore(Sample.Today.PlusDays(-20), "Northwind Traders", "The rollout stalled"),
            new HeardBefore(Sample.Today.PlusDays(-3), "Litware", "Go-live slipped again"),
            new HeardBefore(Sample.Today.PlusDays(-3), "Fabrikam", "The price is high")));

        Assert.Equal("Third time in 30 days that onboarding came up: Contoso, Litware, Northwind Traders.", followUp.Reason);
        Assert.Contains("In the last 30 days the same subject came up at Litware and Northwind Traders.", followUp.Draft, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_older_than_30_days_or_is_this_very_contact_is_not_heard_before()
    {
        var followUp = Assert.Single(Suggest(
            Call(Onboarding),
            new HeardBefore(Sample.Today.PlusDays(-31), "Litware", "Onboarding stalled"),
            new HeardBefore(Sample.Today, "contoso", Onboarding)));

        Assert.StartsWith("Onboarding is the CCO's", followUp.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_thirtieth_day_counts_and_one_customer_is_named_once()
    {
        Assert.Equal(
            "Second time in 30 days that onboarding came up, both times at Contoso.",
            Suggest(Call(Onboarding), new HeardBefore(Sample.Today.PlusDays(-30), "CONTOSO", "Onboarding stalled"))[0].Reason);
    }

    [Theory]
    [InlineData(10, "11th time")]
    [InlineData(20, "21st time")]
    [InlineData(21, "22nd time")]
    [InlineData(22, "23rd time")]
    public void Many_times_and_many_customers_stay_one_sentence(int before, string start)
    {
        var heard = Enumerable.Range(1, before).Select(n => new HeardBefore(Sample.Today.PlusDays(-1), $"Customer {n}", "Onboarding stalled")).ToArray();

        Assert.Equal($"{start} in 30 days that onboarding came up: Contoso, Customer 1, Customer 2, Customer 3 and {before - 3} more.", Suggest(Call(Onboarding), heard)[0].Reason);
    }

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

    [Theory]
    [InlineData(EngagementModel.Transactional)]
    [InlineData(EngagementModel.Partnering)]
    public void The_engagement_model_makes_no_difference_to_topics(EngagementModel model) =>
        Assert.Single(FollowUpRules.Suggest(Call(Onboarding), Contoso with { Model = model }, [], Sample.Today, Sample.Now));

    [Fact]
    public void A_long_insight_is_cut_between_words()
    {
        var draft = Suggest(Call("Onboarding " + string.Join(' ', Enumerable.Repeat("weeks", 300))))[0].Draft;

        Assert.Contains("weeks …”", draft, StringComparison.Ordinal);
        Assert.InRange(draft.Length, 400, 620);
    }

    [Fact]
    public void Quotation_marks_and_lines_of_the_leader_are_not_doubled()
    {
        var draft = Suggest(Call("\"Onboarding\n  stalled\""))[0].Draft;

        Assert.StartsWith("From my call with Contoso: “Onboarding stalled.”", draft, StringComparison.Ordinal);
    }
}
