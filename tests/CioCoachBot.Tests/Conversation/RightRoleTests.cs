using CioCoachBot.Coach.Customers;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What a CIO does best for a customer of a model is said with the first contact of a month.</summary>
public sealed class RightRoleTests
{
    [Theory]
    [InlineData(EngagementModel.Transactional, "watching their orders tells you more than a visit")]
    [InlineData(EngagementModel.Demographic, "watching how they buy tells you more than a visit")]
    [InlineData(EngagementModel.Personalized, "data with their consent helps most, through the CMO")]
    [InlineData(EngagementModel.Contributing, "your help counts most where our own IT is the cause")]
    [InlineData(EngagementModel.Partnering, "keep fixed touch-points at several levels")]
    public async Task It_is_said_once_a_month(EngagementModel model, string said)
    {
        await using var org = await FoundedAsync(model);

        Assert.Contains(said, (await org.SaysAsync(Cio, "met Contoso today for 30 min")).OnlyCard().Words(), StringComparison.Ordinal);
        org.Now += Duration.FromDays(1);
        Assert.DoesNotContain(said, (await org.SaysAsync(Cio, "met Contoso today for 45 min")).OnlyCard().Words(), StringComparison.Ordinal);
        org.Now += Duration.FromDays(30);
        Assert.Contains(said, (await org.SaysAsync(Cio, "met Contoso today for 30 min")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Observing_a_passive_customer_is_praised()
    {
        await using var org = await FoundedAsync(EngagementModel.Transactional);

        var saved = (await org.SaysAsync(Cio, "observed Contoso in their store today for 30 min")).OnlyCard();

        Assert.Contains("observing tells more than a visit: well chosen", saved.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("met Contoso today for 30 min, the portal logs them out every ten minutes")]
    [InlineData("met Contoso today for 30 min, the order form is confusing and the app crashes")]
    public async Task A_contributing_customer_who_has_trouble_with_our_systems_is_offered_support(string text)
    {
        await using var org = await FoundedAsync(EngagementModel.Contributing);
        await org.SaysAsync(Cio, "met Contoso today for 20 min");

        var saved = (await org.SaysAsync(Cio, text)).OnlyCard();
        Assert.Contains("it is about our own systems: a support session with them helps most", saved.Words(), StringComparison.Ordinal);
        Assert.Equal("Plan support", new CardText(saved).InSight(CioCoachBot.Cards.CardVerbs.PlanMake));

        var asked = (await org.PressesAsync(Cio, saved, "Plan support", [])).OnlyCard();
        var planned = await org.PressesAsync(Cio, asked, CioCoachBot.Cards.CardVerbs.PlanMake, inputs: ("day", "2026-11-19"));
        Assert.Contains("Contoso", planned[0].Words(), StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2026, 11, 19), (await org.ReadAsync(store => CioCoachBot.Coach.Prompts.PlannedContact.NextAsync(store, Cio, "Contoso")))!.Date);
    }

    [Theory]
    [InlineData(EngagementModel.Contributing, "met Contoso today for 30 min, they love the new portal")]
    [InlineData(EngagementModel.Contributing, "met Contoso today for 30 min, the price is too high for them")]
    [InlineData(EngagementModel.Transactional, "met Contoso today for 30 min, the portal logs them out every ten minutes")]
    public async Task No_support_is_offered_for_what_our_systems_did_not_cause_or_to_who_is_no_contributing_customer(EngagementModel model, string text)
    {
        await using var org = await FoundedAsync(model);

        Assert.DoesNotContain("support session", (await org.SaysAsync(Cio, text)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Support_for_a_contributing_customer_is_praised()
    {
        await using var org = await FoundedAsync(EngagementModel.Contributing);

        var saved = (await org.SaysAsync(Cio, "support session with Contoso today for 30 min, the portal logs them out every ten minutes")).OnlyCard();

        Assert.Contains("support where our own IT is the cause counts most: well chosen", saved.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_model_is_set_nothing_is_said()
    {
        await using var org = await FoundedAsync(null);

        Assert.DoesNotContain("visit", (await org.SaysAsync(Cio, "met Contoso today for 30 min")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    private static async Task<Organisation> FoundedAsync(EngagementModel? model)
    {
        var org = await FoundAsync("Contoso");
        await org.WriteAsync(async store => await store.Customers.SaveAsync((await store.Customers.FindByNameAsync("Contoso"))! with { Model = model }));
        await org.InstallsAsync(Cio);
        org.Now += Duration.FromMinutes(5);
        return org;
    }
}
