using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Tests.Coach.FollowUps;

/// <summary>Each rule beside the topics: when it speaks, and when it is silent.</summary>
public sealed class RulesTests
{
    private static readonly Customer Contoso = Sample.Customer("Contoso");

    private static FollowUpFacts Facts(Approach approach = Approach.Meeting, params string[] themes) => new()
    {
        Contact = Sample.Interaction(Sample.Person(1), Contoso.Id, Sample.Today) with { Approach = approach, Insight = themes.Length == 0 ? null : "said" },
        Customer = Contoso,
        Themes = [.. themes.Select(theme => new TopicMatch(theme, 1))],
        Today = Sample.Today,
    };

    private static IEnumerable<(PartnerRole Role, string Rule)> Suggested(FollowUpFacts facts) =>
        FollowUpRules.Suggest(facts, Sample.Now).Select(one => (one.Role, one.Rule));

    [Theory]
    [InlineData(Approach.Meeting, "")]
    [InlineData(Approach.StrategicAccountVisit, "")]
    [InlineData(Approach.Support, "")]
    [InlineData(Approach.AdvisoryBoard, "Cmo board-notes, Cco board-notes")]
    [InlineData(Approach.CoCreation, "Cmo co-creation-brief, Cco co-creation-brief")]
    [InlineData(Approach.CioOnLoan, "Cco loan-debrief, Sales loan-debrief")]
    public void Boards_workshops_and_loans_are_told_without_an_insight_too(Approach approach, string expected) =>
        Assert.Equal(expected, string.Join(", ", Suggested(Facts(approach)).Select(one => $"{one.Role} {one.Rule}")));

    [Fact]
    public void Board_notes_go_within_two_working_days_and_to_whose_matter_it_is_first()
    {
        var suggested = FollowUpRules.Suggest(Facts(Approach.AdvisoryBoard, "service"), Sample.Now);

        Assert.Equal([PartnerRole.Cco, PartnerRole.Cmo], suggested.Select(one => one.Role));
        Assert.All(suggested, one => Assert.Equal(Sample.Today.PlusDays(4), one.Due)); // Thursday, so that the weekend lies between.
    }

    [Fact]
    public void Of_what_was_made_together_sales_hears_only_a_matter_of_sales() =>
        Assert.Equal(
            [(PartnerRole.Cmo, "co-creation-brief"), (PartnerRole.Sales, "sales-topic")],
            Suggested(Facts(Approach.CoCreation, "order")).Select(one => (one.Role, one.Rule)));

    [Fact]
    public void A_board_of_sales_matters_tells_all_three() => Assert.Equal(
        [(PartnerRole.Sales, "sales-topic"), (PartnerRole.Cmo, "board-notes"), (PartnerRole.Cco, "board-notes")],
        Suggested(Facts(Approach.AdvisoryBoard, "price")));

    [Fact]
    public void A_partner_who_sat_on_the_board_needs_no_notes()
    {
        var facts = Facts(Approach.AdvisoryBoard);
        facts = facts with { Contact = facts.Contact with { Partners = [PartnerRole.Cmo] } };

        Assert.Equal([(PartnerRole.Cco, "board-notes")], Suggested(facts));
    }

    [Fact]
    public void The_CMO_is_offered_the_data_where_the_insight_is_about_data() =>
        Assert.Equal([(PartnerRole.Cmo, "data-stream")], Suggested(Facts(themes: "personalization") with { Traits = ["shared-data"] }));

    [Fact]
    public void Data_of_another_partners_matter_is_no_data_stream() =>
        Assert.Equal([(PartnerRole.Cco, "cco-topic")], Suggested(Facts(themes: "service") with { Traits = ["shared-data"] }));

    [Theory]
    [InlineData(EngagementModel.Personalized, true)]
    [InlineData(EngagementModel.Contributing, false)]
    [InlineData(null, false)]
    public void What_a_personalized_customer_says_goes_to_the_CMO_with_the_data(EngagementModel? model, bool isTold)
    {
        var facts = Facts() with { Customer = Contoso with { Model = model } };
        facts = facts with { Contact = facts.Contact with { Insight = "They buy on Fridays" } };

        Assert.Equal(isTold ? [(PartnerRole.Cmo, "data-stream")] : [], Suggested(facts));
    }

    [Theory]
    [InlineData(true, 2, false, true)]
    [InlineData(false, 2, false, false)]
    [InlineData(true, 1, false, false)]
    [InlineData(true, 2, true, false)]
    public void A_strategic_account_met_three_times_alone_asks_for_a_joint_visit(bool isStrategic, int before, bool isWithPartner, bool isTold)
    {
        var facts = Facts(themes: "renewal") with
        {
            Customer = Contoso with { Strategic = isStrategic },
            Before = [.. Enumerable.Range(1, before).Select(days => Sample.Interaction(Sample.Person(1), Contoso.Id, Sample.Today.PlusDays(-days)) with
            {
                Partners = isWithPartner ? [PartnerRole.Cmo] : [],
            })],
        };

        Assert.Equal([(PartnerRole.Sales, isTold ? "joint-visit" : "sales-topic")], Suggested(facts));
    }

    [Fact]
    public void Without_a_theme_nobody_is_asked_along() => Assert.Empty(Suggested(Facts() with
    {
        Customer = Contoso with { Strategic = true },
        Before = [.. Enumerable.Range(1, 3).Select(days => Sample.Interaction(Sample.Person(1), Contoso.Id, Sample.Today.PlusDays(-days)))],
    }));

    [Theory]
    [InlineData(JourneyStage.Buy, JourneyStage.Use, PartnerRole.Sales)]
    [InlineData(JourneyStage.Discover, JourneyStage.Use, PartnerRole.Cmo)]
    [InlineData(JourneyStage.Use, JourneyStage.Use, null)]
    [InlineData(JourneyStage.Use, null, null)]
    [InlineData(null, JourneyStage.Use, null)]
    public void A_stage_never_met_before_is_to_be_taught(JourneyStage? now, JourneyStage? before, PartnerRole? by)
    {
        var facts = Facts() with { Before = [Sample.Interaction(Sample.Person(1), Contoso.Id, Sample.Today.PlusDays(-9)) with { Stage = before }] };
        facts = facts with { Contact = facts.Contact with { Stage = now } };

        Assert.Equal(by is { } role ? [(role, "teach-in")] : [], Suggested(facts));
    }

    [Fact]
    public void Three_matters_that_never_went_to_a_partner_make_a_catch_up_beside_what_is_new()
    {
        FollowUp[] old = [Old("complaint"), Open("onboarding"), Open("support")];
        var facts = Facts(themes: "price") with { Proposed = old };

        Assert.Equal([(PartnerRole.Sales, "sales-topic"), (PartnerRole.Cco, "silence")], Suggested(facts));
        Assert.Equal([(PartnerRole.Cco, "cco-topic")], Suggested(Facts(themes: "service") with { Proposed = old }));
        Silent(facts with { Proposed = old[..2] });
        Silent(facts with { Proposed = [Open("complaint"), Open("onboarding"), Open("support")] });
        Silent(facts with { Proposed = [.. old, Open("churn") with { State = FollowUpState.Sent, SentAt = Sample.Now }] });
        Silent(facts with { Proposed = [.. old, Open("churn") with { Rule = "silence" }] });
        Silent(facts with { Before = [Sample.Interaction(Sample.Person(1), Contoso.Id, Sample.Today.PlusDays(-9)) with { Partners = [PartnerRole.Cco] }] });

        static void Silent(FollowUpFacts facts) => Assert.Equal([(PartnerRole.Sales, "sales-topic")], Suggested(facts));
        static FollowUp Old(string theme) => Open(theme) with { SuggestedAt = Sample.Now - NodaTime.Duration.FromDays(22) };
    }

    [Theory]
    [InlineData(FollowUpState.Sent, false)]
    [InlineData(FollowUpState.Accepted, false)]
    [InlineData(FollowUpState.Done, true)]
    [InlineData(FollowUpState.Declined, true)]
    public void What_is_with_the_partner_already_is_not_proposed_again(FollowUpState state, bool isProposed)
    {
        var open = Open("service") with { State = state, SentAt = Sample.Now };

        Assert.Equal(isProposed, Suggested(Facts(themes: "service") with { Proposed = [open] }).Any());
        Assert.NotEmpty(Suggested(Facts(themes: "service") with { Proposed = [open with { Customer = Sample.Customer("Litware").Id }] }));
        Assert.NotEmpty(Suggested(Facts(themes: "churn") with { Proposed = [open] }));
    }

    private static FollowUp Open(string theme) => Sample.FollowUp() with { Theme = theme, Customer = Contoso.Id };
}
