using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Leaders;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What is settled is nobody's to settle, praise is no trouble that comes back, and figures are not quoted again and again.</summary>
public sealed class SettledTests
{
    [Theory]
    [InlineData("met Contoso for 45 min, onboarding took nine weeks, but we fixed it on the spot")]
    [InlineData("met Contoso for 45 min, their complaint about the hotline is already solved")]
    [InlineData("met Contoso for 45 min, the onboarding problem was fixed on the spot")]
    [InlineData("45 min mit Contoso, der Support rief nie zurück, das ist inzwischen gelöst")]
    [InlineData("45 min avec Contoso, le support ne rappelait pas, c’est déjà réglé")]
    [InlineData("45 min con Contoso, se quejan del soporte, ya está resuelto")]
    public async Task What_is_settled_is_proposed_to_nobody_and_nobody_is_asked_for(string text)
    {
        await using var org = await StartedAsync();

        var saved = await org.SaysAsync(Cio, text);

        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)));
        Assert.DoesNotContain("Who should hear this?", string.Concat(saved.Select(static reply => reply.Words())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("met Contoso for 45 min, onboarding took nine weeks and is still not solved", PartnerRole.Cco)]
    [InlineData("met Contoso for 45 min, the hotline issue was fixed on the spot, they want 400 more licences before Christmas", PartnerRole.Sales)]
    [InlineData("met Contoso for 45 min, onboarding took nine weeks, they want it fixed", PartnerRole.Cco)]
    public async Task What_is_open_beside_it_is_proposed(string text, PartnerRole role)
    {
        await using var org = await StartedAsync();

        await org.SaysAsync(Cio, text);

        Assert.Equal(role, Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio))).Role);
    }

    [Fact]
    public async Task Praise_is_no_theme_that_comes_back()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "met Contoso for 45 min, they loved the new onboarding, live in four days");

        var saved = (await org.SaysAsync(Cio, "met Fabrikam for 45 min, they loved the new onboarding, best they have ever had")).OnlyCard();

        Assert.DoesNotContain("time in 30 days", saved.Words(), StringComparison.Ordinal);
        Assert.All(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)), static one => Assert.NotEqual(ThemeRule.Name, one.Rule, StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_was_praised_before_does_not_make_a_trouble_come_back()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "met Contoso for 45 min, they loved the new onboarding, live in four days");

        await org.SaysAsync(Cio, "met Fabrikam for 45 min, onboarding took nine weeks");

        Assert.DoesNotContain(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)), static one => one.Rule == ThemeRule.Name);
    }

    [Fact]
    public async Task What_IT_and_marketing_control_is_quoted_once_a_month()
    {
        await using var org = await StartedAsync();
        const string Quoted = "closer to 12%";
        var first = (await org.SaysAsync(Cio, "co-creation workshop with Contoso today, 2h, we sketched a shared stock forecast")).OnlyCard();
        Assert.Contains(Quoted, first.Words(), StringComparison.Ordinal);

        org.Now += NodaTime.Duration.FromDays(7);
        var second = (await org.SaysAsync(Cio, "co-creation workshop with Fabrikam today, 2h, we sketched a shared stock forecast")).OnlyCard();
        Assert.Contains("not an order", second.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(Quoted, second.Words(), StringComparison.Ordinal);

        org.Now += NodaTime.Duration.FromDays(35);
        var later = (await org.SaysAsync(Cio, "co-creation workshop with Contoso today, 2h, we sketched a shared stock forecast")).OnlyCard();
        Assert.Contains(Quoted, later.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("met Contoso for 45 min, they are thinking of leaving us, their board decides in February", PartnerRole.Cco, "Could you call them by")]
    [InlineData("met Contoso for 45 min, leur directrice marketing trouve notre site incompréhensible", PartnerRole.Cmo, "by Monday")]
    [InlineData("met Contoso for 45 min, their head of marketing finds our website incomprehensible", PartnerRole.Cmo, "who takes care of it?")]
    [InlineData("met Contoso for 45 min, ils sont ravis de l'équipe et prêts à témoigner", null, "how we take up their offer")]
    [InlineData("met Contoso for 45 min, todo el sector pide facturas electrónicas", PartnerRole.Cmo, "by Monday")]
    [InlineData("met Contoso for 45 min, they would like marketing to show us how segments are cut before we build the CRM fields", PartnerRole.Cmo, "thirty minutes by")]
    [InlineData("observed 20 shoppers at Contoso for 45 min, half of the users in the store could not find the scan button", PartnerRole.Cco, "who looks into it?")]
    public async Task A_draft_fits_what_was_heard(string text, PartnerRole? role, string ask)
    {
        await using var org = await StartedAsync();
        await org.InstallsAsync(Vp);
        await org.WriteAsync(store => store.Partners.AppointAsync(PartnerRole.Cmo, Vp));

        var saved = (await org.SaysAsync(Cio, text)).OnlyCard();

        var only = Assert.Single(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)));
        Assert.Equal(role ?? only.Role, only.Role);
        Assert.Contains(ask, saved.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("takes it up with them", saved.Words(), StringComparison.Ordinal);
    }

    private static async Task<Organisation> StartedAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        return org;
    }
}
