using CioCoachBot.Cards;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>How a customer is engaged is proposed by a leader, with a reason, and set by an admin.</summary>
public sealed class EngagementTests
{
    [Theory]
    [InlineData("Contoso is a partnering customer", EngagementModel.Partnering, "en-GB")]
    [InlineData("Contoso is transactional", EngagementModel.Transactional, "en-GB")]
    [InlineData("I think Contoso is now a contributing customer.", EngagementModel.Contributing, "en-GB")]
    [InlineData("contoso is personalised", EngagementModel.Personalized, "en-GB")]
    [InlineData("Contoso ist ein partnerschaftlicher Kunde", EngagementModel.Partnering, "de-DE")]
    [InlineData("Contoso ist transaktional", EngagementModel.Transactional, "de-DE")]
    [InlineData("Contoso est un client partenarial", EngagementModel.Partnering, "fr-FR")]
    [InlineData("Contoso est un client partenaire", EngagementModel.Partnering, "fr-FR")]
    [InlineData("Contoso es un cliente asociado", EngagementModel.Partnering, "es-ES")]
    [InlineData("Contoso est démographique", EngagementModel.Demographic, "fr-FR")]
    [InlineData("Contoso es un cliente asociativo", EngagementModel.Partnering, "es-ES")]
    [InlineData("Contoso es contributivo", EngagementModel.Contributing, "es-ES")]
    public async Task An_admin_sets_it_at_once_and_can_take_it_back(string text, EngagementModel model, string locale)
    {
        await using var org = await FoundedAsync();
        org.ClientLocale = locale;

        var set = (await org.SaysAsync(Admin, text)).OnlyCard();
        Assert.Equal(model, (await ContosoAsync(org)).Model);

        await org.PressesAsync(Admin, set, CardVerbs.CustomerBefore);
        Assert.Null((await ContosoAsync(org)).Model);
    }

    [Theory]
    [InlineData("Contoso is strategic", "en-GB")]
    [InlineData("Contoso is a strategic account", "en-GB")]
    [InlineData("Contoso ist ein strategischer Kunde", "de-DE")]
    [InlineData("Contoso est un client stratégique", "fr-FR")]
    [InlineData("Contoso es una cuenta estratégica", "es-ES")]
    public async Task A_strategic_account_is_said_alike(string text, string locale)
    {
        await using var org = await FoundedAsync();
        org.ClientLocale = locale;

        await org.SaysAsync(Admin, text);

        Assert.True((await ContosoAsync(org)).Strategic);
    }

    [Theory]
    [InlineData("Contoso is no longer strategic", "en-GB")]
    [InlineData("Contoso ist nicht mehr strategisch", "de-DE")]
    [InlineData("Contoso n'est plus stratégique", "fr-FR")]
    [InlineData("Contoso ya no es estratégico", "es-ES")]
    public async Task What_is_strategic_no_more_is_said_alike(string text, string locale)
    {
        await using var org = await FoundedAsync();
        await org.SaysAsync(Admin, "Contoso is strategic");
        org.ClientLocale = locale;

        await org.SaysAsync(Admin, text);

        Assert.False((await ContosoAsync(org)).Strategic);
    }

    [Fact]
    public async Task A_leader_proposes_with_a_reason_and_the_admin_agrees_in_one_tap()
    {
        await using var org = await FoundedAsync();

        var proposed = await org.SaysAsync(Cio, "Contoso is a partnering customer because they plan the portal with us");
        Assert.Contains("I have put it to your admin", proposed.The<Reply.Say>().Words(), StringComparison.Ordinal);
        Assert.Null((await ContosoAsync(org)).Model);

        var asked = proposed.The<DirectMessage>();
        Assert.Equal(Admin, asked.To);
        Assert.Contains("Ada Berg proposes for Contoso: Partnering customer. Until now: Customer.", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("they plan the portal with us", asked.Words(), StringComparison.Ordinal);

        var agreed = await org.PressesAsync(Admin, asked.Card, CardVerbs.CustomerAgree);

        Assert.Equal(EngagementModel.Partnering, (await ContosoAsync(org)).Model);
        var told = agreed.The<DirectMessage>();
        Assert.Equal(Cio, told.To);
        Assert.Contains("Your admin agrees", told.Words(), StringComparison.Ordinal);
        Assert.Contains("decided already", (await org.PressesAsync(Admin, asked.Card, CardVerbs.CustomerAgree)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_can_refuse_and_the_leader_is_told()
    {
        await using var org = await FoundedAsync();
        var asked = (await org.SaysAsync(Cio, "Contoso is transactional")).The<DirectMessage>();

        var refused = await org.PressesAsync(Admin, asked.Card, CardVerbs.CustomerRefuse);

        Assert.Null((await ContosoAsync(org)).Model);
        Assert.Contains("leaves Contoso as it is", refused.The<DirectMessage>().Words(), StringComparison.Ordinal);
        Assert.Empty(await org.ReadAsync(store => store.EngagementProposals.AllAsync()));
    }

    [Fact]
    public async Task A_proposal_that_is_taken_back_or_changed_cannot_be_agreed_to()
    {
        await using var org = await FoundedAsync();
        var first = (await org.SaysAsync(Cio, "Contoso is transactional")).The<DirectMessage>();
        org.Now += Duration.FromMinutes(1);
        var second = (await org.SaysAsync(Cio, "Contoso is a contributing customer")).The<DirectMessage>();

        await org.PressesAsync(Admin, first.Card, CardVerbs.CustomerAgree);
        Assert.Null((await ContosoAsync(org)).Model);

        await org.SaysAsync(Cio, "undo");
        await org.PressesAsync(Admin, second.Card, CardVerbs.CustomerAgree);
        Assert.Null((await ContosoAsync(org)).Model);
    }

    [Fact]
    public async Task Nobody_but_an_admin_decides()
    {
        await using var org = await FoundedAsync();
        var asked = (await org.SaysAsync(Cio, "Contoso is transactional")).The<DirectMessage>();

        await org.PressesAsync(Vp, asked.Card, CardVerbs.CustomerAgree);
        await org.PressesAsync(Vp, CardVerbs.CustomerBefore, new Dictionary<string, string>(StringComparer.Ordinal) { ["customerId"] = (await ContosoAsync(org)).Id.ToString(), ["model"] = "partnering" });

        Assert.Null((await ContosoAsync(org)).Model);
    }

    [Theory]
    [InlineData("Contoso is in the retail segment", "retail", "en-GB")]
    [InlineData("Contoso belongs to the segment Mid Market", "Mid Market", "en-GB")]
    [InlineData("Contoso gehört zum Segment Handel", "Handel", "de-DE")]
    [InlineData("Contoso fait partie du segment distribution", "distribution", "fr-FR")]
    [InlineData("Contoso pertenece al segmento comercio", "comercio", "es-ES")]
    public async Task A_segment_is_said_alike(string text, string segment, string locale)
    {
        await using var org = await FoundedAsync();
        org.ClientLocale = locale;

        var set = (await org.SaysAsync(Admin, text)).OnlyCard();
        Assert.Equal(segment, (await ContosoAsync(org)).Segment);

        await org.PressesAsync(Admin, set, CardVerbs.CustomerBefore);
        Assert.Null((await ContosoAsync(org)).Segment);
    }

    [Fact]
    public async Task Who_needs_a_visit_is_told_by_segment_as_well_once_an_admin_agreed()
    {
        await using var org = await FoundedAsync();
        var asked = (await org.SaysAsync(Cio, "Contoso is in the retail segment because they run shops")).The<DirectMessage>();
        Assert.Contains("retail", asked.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Admin, asked.Card, CardVerbs.CustomerAgree);
        await org.SaysAsync(Admin, "Fabrikam is in the Retail segment");
        await org.SaysAsync(Admin, "Litware is in the segment banks");
        await org.SaysAsync(Vp, "met Fabrikam for 30 min");

        var coverage = (await org.SaysAsync(Cio, "who needs a visit")).OnlyCard().Words();

        Assert.Contains("By segment, in the last 90 days banks \u00a0· 0 of 1 met or watched retail \u00a0· 1 of 2 met or watched", coverage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Contoso is strong in the retail segment")]
    [InlineData("Contoso is losing the retail segment")]
    [InlineData("Contoso is not in the retail segment")]
    [InlineData("is Contoso a partnering customer?")]
    [InlineData("Contoso is strategic about pricing, 45 min")]
    [InlineData("met Contoso for 45 min, they are a strategic account of Fabrikam")]
    [InlineData("Contoso is not partnering")]
    public async Task What_is_told_of_a_customer_proposes_nothing(string text)
    {
        await using var org = await FoundedAsync();

        await org.SaysAsync(Cio, text);

        Assert.Empty(await org.ReadAsync(store => store.EngagementProposals.AllAsync()));
    }

    [Fact]
    public async Task Who_is_forgotten_proposes_nothing()
    {
        await using var org = await FoundedAsync();
        await org.SaysAsync(Cio, "Contoso is transactional because they only ask for the price");

        await org.SaysAsync(Cio, "delete my data");
        await org.SaysAsync(Cio, "yes");

        Assert.Empty(await org.ReadAsync(store => store.EngagementProposals.AllAsync()));
    }

    private static async Task<Customer> ContosoAsync(Organisation org) =>
        await org.ReadAsync(store => store.Customers.FindByNameAsync("Contoso")) ?? throw new InvalidOperationException();

    private static async Task<Organisation> FoundedAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.ArrivesAsync(Admin);
        await org.InstallsAsync(Cio);
        await org.InstallsAsync(Vp);
        org.Now += Duration.FromMinutes(5);
        return org;
    }
}
