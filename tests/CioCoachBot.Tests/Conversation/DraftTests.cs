using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A leader sends what was drafted as it stands: it is seen before it leaves, and asks what fits the quote.</summary>
public sealed class DraftTests
{
    [Fact]
    public async Task What_the_quote_tells_is_not_asked_again()
    {
        await using var org = await StartedAsync();

        var card = (await org.SaysAsync(Cio, "met Contoso today for 45 min, their CFO said the renewal is due in March")).OnlyCard();

        Assert.Contains("“Their CFO said the renewal is due in March.”", card.Words(), StringComparison.Ordinal);
        Assert.Contains("by Monday 23 November who leads it on our side?", card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("when it is due", card.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("they loved the onboarding, live in four days", "They noticed good work", "to the people behind it")]
    [InlineData("onboarding took nine weeks and nobody told them who to call", "A bad start stays with a customer for long", "who their one contact is")]
    public async Task A_partner_reads_praise_as_praise_and_a_complaint_as_what_the_customer_needs(string insight, string why, string ask)
    {
        await using var org = await StartedAsync();

        var sent = await SendAsync(org, "met Contoso today for 45 min, " + insight);

        Assert.Contains(why, sent.Words(), StringComparison.Ordinal);
        Assert.Contains(ask, sent.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_in_another_language_than_the_letters_says_in_which()
    {
        await using var org = await StartedAsync();

        var sent = await SendAsync(org, "45 min mit Contoso heute, das Onboarding hat neun Wochen gedauert und niemand wusste, wen man anruft");

        Assert.Contains("From my talk with Contoso: (in German) “Das Onboarding hat neun Wochen gedauert", sent.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_leaves_late_names_a_day_that_leaves_time_to_answer()
    {
        await using var org = await StartedAsync();
        var card = (await org.SaysAsync(Cio, "met Contoso today for 45 min, onboarding took nine weeks")).OnlyCard();
        Assert.Contains("by Monday 23 November", card.Words(), StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 24, 10, 0));

        var sent = (await org.PressesAsync(Cio, card, "Send to the CCO", [])).The<DirectMessage>();

        Assert.Contains("by Tuesday 1 December", sent.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("23 November", sent.Words(), StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2026, 12, 1), (await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco))).Single().Due);
    }

    [Fact]
    public async Task Nothing_leaves_from_the_list_before_its_text_was_in_sight()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "met Contoso today for 45 min, onboarding took nine weeks");
        var list = (await org.SaysAsync(Cio, "follow-ups")).OnlyCard();

        var first = await org.PressesAsync(Cio, list, "Send to the CCO", []);

        Assert.Empty(first.OfType<DirectMessage>());
        var shown = first.OnlyCard();
        Assert.Contains("Onboarding took nine weeks.", new CardText(shown).Inputs[DraftOf(shown)], StringComparison.Ordinal);
        Assert.Single((await org.PressesAsync(Cio, shown, "Send to the CCO", [])).OfType<DirectMessage>());
    }

    [Fact]
    public async Task A_catch_up_names_what_piled_up()
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "met Contoso today for 45 min, onboarding took nine weeks and nobody told them who to call");
        await org.SaysAsync(Cio, "met Fabrikam today for 30 min, the hotline never calls them back and they are furious");
        org.Now += Duration.FromDays(22);
        await org.SaysAsync(Cio, "met Litware today for 20 min, their complaint has been open for six weeks");

        var saved = (await org.SaysAsync(Cio, "met Contoso today for 30 min, the price is too high for them")).The<Reply.Say>();

        Assert.Contains("There is more from the last 30 days: ", saved.Words(), StringComparison.Ordinal);
        Assert.Contains("onboarding at Contoso", saved.Words(), StringComparison.Ordinal);
        Assert.Contains("at Fabrikam", saved.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_joint_proposal_is_drafted_stands_who_holds_how_much_of_the_budget()
    {
        await using var org = await StartedAsync();

        var saved = (await org.SaysAsync(Cio, "co-creation workshop with Contoso today, 2h")).OnlyCard();

        Assert.Contains("IT controls around 4% of the budget, marketing closer to 12% (Maoz", saved.Words(), StringComparison.Ordinal);
    }

    private static async Task<DirectMessage> SendAsync(Organisation org, string text)
    {
        var saved = (await org.SaysAsync(Cio, text)).OnlyCard();
        return (await org.PressesAsync(Cio, saved, "Send to the CCO", [])).The<DirectMessage>();
    }

    private static async Task<Organisation> StartedAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        return org;
    }
}
