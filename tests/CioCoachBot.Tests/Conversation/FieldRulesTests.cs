using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What is worth taking to a partner by more than the insight's words: said in a sentence, shown on the confirmation, sent as drafted.</summary>
public sealed class FieldRulesTests
{
    [Theory]
    [InlineData("customer advisory board with Contoso today, 2h", "board-notes", "Cmo Cco", "while it is fresh")]
    [InlineData("co-creation workshop with Contoso today, 2h, they sketched an app with us", "co-creation-brief", "Cmo Cco", "not an order")]
    [InlineData("cio on loan at Contoso today for 4h", "loan-debrief", "Cco Sales", "from inside")]
    public async Task The_way_of_a_contact_tells_who_should_hear_of_it(string text, string rule, string roles, string why)
    {
        await using var org = await FoundedAsync();

        var saved = (await org.SaysAsync(Cio, text)).OnlyCard();

        var open = await OpenAsync(org);
        Assert.All(open, one => Assert.Equal(rule, one.Rule));
        Assert.Equal(roles.Split(' ').Order(StringComparer.Ordinal), open.Select(one => one.Role.ToString()).Order(StringComparer.Ordinal));
        Assert.Contains(why, saved.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Board_notes_reach_the_CCO_with_one_ask_and_one_day_though_nothing_was_written_down()
    {
        await using var org = await FoundedAsync();
        var saved = (await org.SaysAsync(Cio, "customer advisory board with Contoso today, 2h")).OnlyCard();

        var sent = await org.PressesAsync(Cio, saved, "Send to the CCO", []);

        var message = sent.The<DirectMessage>().Words();
        Assert.Contains("I was with Contoso on 16 Nov", message, StringComparison.Ordinal);
        Assert.Contains("Could you tell me by Wednesday 18 November what you would like to take up with the board?", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("met Contoso for 45 min, they asked how our campaign reaches young buyers and I could not answer", PartnerRole.Cmo)]
    [InlineData("met Contoso for 45 min, they wanted to know our price model and I had no answer", PartnerRole.Sales)]
    public async Task What_a_leader_could_not_answer_of_marketing_or_sales_asks_for_thirty_minutes(string text, PartnerRole role)
    {
        await using var org = await FoundedAsync();

        var saved = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Equal([("unanswered", role)], (await OpenAsync(org)).Select(one => (one.Rule, one.Role)));
        Assert.Contains("what you could not answer; a peer of yours can", saved.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_customer_could_not_answer_is_no_lesson()
    {
        await using var org = await FoundedAsync();

        await org.SaysAsync(Cio, "met Contoso for 45 min, they did not know how our campaign reaches young buyers");

        Assert.DoesNotContain(await OpenAsync(org), one => one.Rule == "unanswered");
    }

    [Fact]
    public async Task A_strategic_account_met_three_times_alone_asks_for_a_joint_visit()
    {
        await using var org = await FoundedAsync();
        await MarkAsync(org, contoso => contoso with { Strategic = true });
        await org.SaysAsync(Cio, "met Contoso on Monday last week for 30 min");
        await org.SaysAsync(Cio, "met Contoso on Friday for 30 min");

        var saved = (await org.SaysAsync(Cio, "met Contoso today for 45 min, onboarding took nine weeks and nobody told them who to call")).The<Reply.Say>();

        Assert.Contains("Three meetings with this strategic account, and no partner was there.", saved.Words(), StringComparison.Ordinal);
        Assert.Equal([("joint-visit", PartnerRole.Cco)], (await OpenAsync(org)).Select(one => (one.Rule, one.Role)));
    }

    [Fact]
    public async Task What_a_personalized_customer_says_of_offers_goes_to_the_CMO_with_the_data()
    {
        await using var org = await FoundedAsync();
        await MarkAsync(org, contoso => contoso with { Model = EngagementModel.Personalized });

        var saved = (await org.SaysAsync(Cio, "met Contoso today for 45 min, they get our newsletter four times a week and none of it is relevant to them")).The<Reply.Say>();

        Assert.Contains("with the data that IT holds, with the customer’s consent", saved.Words(), StringComparison.Ordinal);
        Assert.Equal([("data-stream", PartnerRole.Cmo)], (await OpenAsync(org)).Select(one => (one.Rule, one.Role)));
    }

    [Fact]
    public async Task Three_matters_in_four_weeks_for_a_partner_who_got_none_are_a_catch_up()
    {
        await using var org = await FoundedAsync();
        await org.SaysAsync(Cio, "met Contoso today for 45 min, onboarding took nine weeks and nobody told them who to call");
        await org.SaysAsync(Cio, "met Fabrikam today for 30 min, the hotline never calls them back and they are furious");
        org.Now += Duration.FromDays(22);
        await org.SaysAsync(Cio, "met Litware today for 20 min, their complaint has been open for six weeks");

        var saved = (await org.SaysAsync(Cio, "met Contoso today for 30 min, the price is too high for them")).The<Reply.Say>();

        Assert.Contains("There is more for the CCO from the last 30 days, and nothing has gone out.", saved.Words(), StringComparison.Ordinal);
        Assert.Contains("silence", (await OpenAsync(org)).Select(one => one.Rule), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("met Contoso today for 20 min, they asked me to keep this confidential: they are about to be acquired")]
    [InlineData("met Contoso today for 20 min, told me in confidence that they leave us if the price goes up")]
    public async Task What_was_said_in_confidence_is_proposed_to_nobody(string text)
    {
        await using var org = await FoundedAsync();

        var saved = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Empty(await OpenAsync(org));
        Assert.DoesNotContain("Who should hear this?", saved.Words(), StringComparison.Ordinal);
    }

    private static async Task<Organisation> FoundedAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.InstallsAsync(Cio);
        await org.AppointCcoAsync(Cco);
        org.Now += Duration.FromMinutes(5);
        return org;
    }

    private static Task MarkAsync(Organisation org, Func<Customer, Customer> mark) => org.WriteAsync(
        async store => await store.Customers.SaveAsync(mark((await store.Customers.FindByNameAsync("Contoso"))!)));

    private static Task<IReadOnlyList<FollowUp>> OpenAsync(Organisation org) => org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio));
}
