using CioCoachBot.Cards;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A closer way to engage a customer is proposed with its evidence, accepted or declined, and never by itself.</summary>
public sealed class RungTests
{
    private const string Asked = "told us something  3  times, last on";

    [Fact]
    public async Task A_yes_is_put_to_the_admin_with_the_evidence()
    {
        await using var org = await FoundedAsync(EngagementModel.Transactional, "met Contoso for 30 min, onboarding took nine weeks");
        Assert.DoesNotContain("Put it to the admin", new CardText(await BriefAsync(org)).Titles, StringComparer.Ordinal);
        await ToldAsync(org, "met Contoso for 45 min, the price is too high for them", "met Contoso for 20 min, the hotline never calls them back");

        var brief = await BriefAsync(org);
        Assert.Contains(Asked, brief.Words(), StringComparison.Ordinal);
        var put = await org.PressesAsync(Cio, brief, "Put it to the admin", []);

        Assert.Equal(EngagementModel.Transactional, (await ContosoAsync(org)).Model);
        var asked = put.The<DirectMessage>();
        Assert.Contains("told us something 3 times in 90 days, last on", asked.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(Asked, (await BriefAsync(org)).Words(), StringComparison.Ordinal);
        await org.PressesAsync(Admin, asked.Card, CardVerbs.CustomerAgree);
        Assert.Equal(EngagementModel.Contributing, (await ContosoAsync(org)).Model);
        Assert.DoesNotContain(Asked, (await BriefAsync(org)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_is_remembered_whether_a_leader_or_an_admin_says_it()
    {
        await using var org = await FoundedAsync(EngagementModel.Demographic, Thrice);

        var declined = await org.PressesAsync(Cio, await BriefAsync(org), "Not them", []);
        Assert.Contains("I will not ask about it again", declined.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(Asked, (await BriefAsync(org)).Words(), StringComparison.Ordinal);

        // Two workshops show a rung of its own.
        await ToldAsync(org, "co-creation workshop with Contoso for 60 min today", "customer advisory board with Contoso for 120 min today");
        var put = await org.PressesAsync(Cio, await BriefAsync(org), "Put it to the admin", []);
        await org.PressesAsync(Admin, put.The<DirectMessage>().Card, CardVerbs.CustomerRefuse);
        Assert.DoesNotContain("Put it to the admin", new CardText(await BriefAsync(org)).Titles, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_proposed_without_a_model_from_old_contacts_or_from_what_others_keep_private()
    {
        await using var org = await FoundedAsync(null, Thrice);
        Assert.DoesNotContain(Asked, (await BriefAsync(org)).Words(), StringComparison.Ordinal);

        await org.WriteAsync(async store => await store.Customers.SaveAsync((await store.Customers.FindByNameAsync("Contoso"))! with { Model = EngagementModel.Transactional }));
        await org.InstallsAsync(Vp);
        Assert.DoesNotContain("Put it to the admin", new CardText((await org.SaysAsync(Vp, "prepare me for Contoso")).OnlyCard()).Titles, StringComparer.Ordinal);

        org.Now += Duration.FromDays(100);
        Assert.DoesNotContain(Asked, (await BriefAsync(org)).Words(), StringComparison.Ordinal);
    }

    private static readonly string[] Thrice =
    [
        "met Contoso for 30 min, onboarding took nine weeks", "met Contoso for 45 min, the price is too high for them", "met Contoso for 20 min, the hotline never calls them back",
    ];

    private static async Task<AdaptiveCard> BriefAsync(Organisation org) => (await org.SaysAsync(Cio, "prepare me for Contoso")).OnlyCard();

    private static async Task<Customer> ContosoAsync(Organisation org) =>
        await org.ReadAsync(store => store.Customers.FindByNameAsync("Contoso")) ?? throw new InvalidOperationException();

    private static async Task ToldAsync(Organisation org, params IEnumerable<string> told)
    {
        foreach (var text in told)
        {
            org.Now += Duration.FromMinutes(5);
            await org.SaysAsync(Cio, text);
        }
    }

    private static async Task<Organisation> FoundedAsync(EngagementModel? model, params IEnumerable<string> told)
    {
        var org = await FoundAsync("Contoso");
        await org.ArrivesAsync(Admin);
        await org.InstallsAsync(Cio);
        await org.WriteAsync(async store => await store.Customers.SaveAsync((await store.Customers.FindByNameAsync("Contoso"))! with { Model = model }));
        await ToldAsync(org, told);
        return org;
    }
}
