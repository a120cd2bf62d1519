using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A partner answers in words what the card asks with buttons.</summary>
public sealed class PartnerWordsTests
{
    [Theory]
    [InlineData("I take it, will call on Thursday", FollowUpState.Accepted, "will call on Thursday")]
    [InlineData("I’ll take it on Thursday", FollowUpState.Accepted, "I’ll take it on Thursday")]
    [InlineData("accept", FollowUpState.Accepted, null)]
    [InlineData("yes, will call them", FollowUpState.Accepted, "will call them")]
    [InlineData("not now, budget is frozen", FollowUpState.Declined, "budget is frozen")]
    [InlineData("not now because the budget is frozen", FollowUpState.Declined, "not now because the budget is frozen")]
    [InlineData("decline", FollowUpState.Declined, null)]
    [InlineData("No, not before January", FollowUpState.Declined, "not before January")]
    [InlineData("done, they signed", FollowUpState.Done, "they signed")]
    [InlineData("Contoso: done, they signed", FollowUpState.Done, "they signed")]
    [InlineData("Ich übernehme das, rufe am Donnerstag an", FollowUpState.Accepted, "rufe am Donnerstag an")]
    [InlineData("Jetzt nicht, das Budget ist eingefroren", FollowUpState.Declined, "das Budget ist eingefroren")]
    [InlineData("Erledigt, sie haben unterschrieben", FollowUpState.Done, "sie haben unterschrieben")]
    [InlineData("Je m’en charge, j’appelle jeudi", FollowUpState.Accepted, "j’appelle jeudi")]
    [InlineData("Pas maintenant, le budget est gelé", FollowUpState.Declined, "le budget est gelé")]
    [InlineData("C’est fait, ils ont signé", FollowUpState.Done, "ils ont signé")]
    [InlineData("Me encargo, llamo el jueves", FollowUpState.Accepted, "llamo el jueves")]
    [InlineData("Ahora no, el presupuesto está congelado", FollowUpState.Declined, "el presupuesto está congelado")]
    [InlineData("Hecho, han firmado", FollowUpState.Done, "han firmado")]
    public async Task What_a_partner_types_after_the_card_presses_its_button(string text, FollowUpState state, string? line)
    {
        await using var org = await StartedAsync("Contoso");
        var sent = await SendAsync(org, "Contoso");

        var answer = await org.SaysAsync(Cco, text);

        var followUp = await FindAsync(org, sent);
        Assert.Equal((state, line), (followUp.State, followUp.State == FollowUpState.Done ? followUp.Outcome : followUp.Answer));
        var told = Assert.Single(answer.OfType<DirectMessage>());
        Assert.Equal(Cio, told.To);
        Assert.Contains("Contoso", told.Words(), StringComparison.Ordinal);
        Assert.Contains(line ?? "", told.Words().Replace('\'', '’'), StringComparison.Ordinal);
        Assert.Contains(answer.OfType<CardUpdate>(), update => update.CardKey == sent.CardKey);
        Assert.Contains("Contoso", answer.OfType<Reply.Say>().Single().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("when is it due?")]
    [InlineData("is it done?")]
    [InlineData("I don't accept that")]
    [InlineData("I take it back")]
    [InlineData("yes but not before January")]
    [InlineData("what is open with me")]
    public async Task What_is_no_clear_answer_takes_no_step(string text)
    {
        await using var org = await StartedAsync("Contoso");
        var sent = await SendAsync(org, "Contoso");

        var answer = await org.SaysAsync(Cco, text);

        Assert.Equal(FollowUpState.Sent, (await FindAsync(org, sent)).State);
        Assert.Empty(answer.OfType<DirectMessage>());
    }

    [Fact]
    public async Task Words_that_are_not_understood_stand_on_the_card_to_be_sent_with_a_button()
    {
        await using var org = await StartedAsync("Contoso");
        var sent = await SendAsync(org, "Contoso");

        var asked = (await org.SaysAsync(Cco, "let me see what the roadmap team thinks of it")).OnlyCard();
        Assert.Contains("Is that your answer?", asked.Words(), StringComparison.Ordinal);
        var answer = await org.PressesAsync(Cco, asked, "I take it", []);

        Assert.Contains("let me see what the roadmap team thinks of it", answer.The<DirectMessage>().Words(), StringComparison.Ordinal);
        Assert.Equal(FollowUpState.Accepted, (await FindAsync(org, sent)).State);
    }

    [Fact]
    public async Task One_that_is_open_is_meant_long_after_its_card()
    {
        await using var org = await StartedAsync("Contoso");
        var sent = await SendAsync(org, "Contoso");
        await org.SaysAsync(Cco, "help");
        org.Now += Duration.FromDays(3);

        await org.SaysAsync(Cco, "I take it");
        await org.SaysAsync(Cco, "help");
        var done = await org.SaysAsync(Cco, "done, they signed");

        Assert.Equal("they signed", (await FindAsync(org, sent)).Outcome);
        Assert.Contains("A problem was solved", new CardText(done.OfType<Reply.Say>().Single().Card).Titles, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Of_several_the_coach_asks_which_and_the_answer_may_be_typed()
    {
        await using var org = await StartedAsync("Contoso", "Fabrikam");
        var contoso = await SendAsync(org, "Contoso");
        var fabrikam = await SendAsync(org, "Fabrikam");
        await org.SaysAsync(Cco, "help");

        var which = (await org.SaysAsync(Cco, "not now, budget is frozen")).OnlyCard();
        Assert.Contains("Which one do you mean?", which.Words(), StringComparison.Ordinal);
        Assert.Equal(["Contoso", "Fabrikam"], new CardText(which).Titles);
        await org.SaysAsync(Cco, "Fabrikam");

        Assert.Equal(FollowUpState.Sent, (await FindAsync(org, contoso)).State);
        Assert.Equal((FollowUpState.Declined, "budget is frozen"), ((await FindAsync(org, fabrikam)).State, (await FindAsync(org, fabrikam)).Answer));

        await org.SaysAsync(Cco, "help");
        await org.SaysAsync(Cco, "accept");
        Assert.Equal(FollowUpState.Accepted, (await FindAsync(org, contoso)).State);
    }

    [Theory]
    [InlineData("Contoso: I take it, will call")]
    [InlineData("accept 1, will call")]
    [InlineData("I take 1: will call")]
    public async Task A_customer_or_a_number_says_which(string text)
    {
        await using var org = await StartedAsync("Contoso", "Fabrikam");
        var contoso = await SendAsync(org, "Contoso");
        var fabrikam = await SendAsync(org, "Fabrikam");

        await org.SaysAsync(Cco, text);

        Assert.Equal((FollowUpState.Accepted, "will call"), ((await FindAsync(org, contoso)).State, (await FindAsync(org, contoso)).Answer));
        Assert.Equal(FollowUpState.Sent, (await FindAsync(org, fabrikam)).State);
    }

    [Fact]
    public async Task The_word_why_may_be_typed_where_the_list_asked_for_it_and_the_list_stays()
    {
        await using var org = await StartedAsync("Contoso", "Fabrikam");
        var sent = await SendAsync(org, "Contoso");
        var list = (await org.SaysAsync(Cco, "follow-ups"))[^1].Card();

        var asked = await org.PressesAsync(Cco, list, CardVerbs.PartnerDecline);
        Assert.Contains("What stands against it?", asked.The<Reply.Say>().Words(), StringComparison.Ordinal);
        Assert.Contains("What stands against it?", (await org.SaysAsync(Cco, "yes")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(FollowUpState.Sent, (await FindAsync(org, sent)).State);
        await org.PressesAsync(Cco, list, CardVerbs.PartnerDecline);
        await org.SaysAsync(Cco, "the budget is frozen until spring");

        Assert.Equal("the budget is frozen until spring", (await FindAsync(org, sent)).Answer);
    }

    [Fact]
    public async Task A_leader_who_is_a_partner_too_still_asks_to_be_asked_later()
    {
        await using var org = await StartedAsync("Contoso");
        await org.InstallsAsync(Vp);
        await org.AppointCcoAsync(Vp);
        var sent = await SendAsync(org, "Contoso");
        await org.SaysAsync(Vp, "help");

        await org.SaysAsync(Vp, "not now");

        Assert.Equal(FollowUpState.Sent, (await FindAsync(org, sent)).State);
    }

    [Theory]
    [InlineData("the Northwind one: done, they signed")]
    [InlineData("Northwind: done, they signed")]
    public async Task The_first_word_of_a_customers_name_says_which(string text)
    {
        await using var org = await StartedAsync("Northwind Traders", "Fabrikam");
        var northwind = await SendAsync(org, "Northwind Traders");
        var fabrikam = await SendAsync(org, "Fabrikam");
        await org.SaysAsync(Cco, "Fabrikam: I take it");

        await org.SaysAsync(Cco, text);

        Assert.Equal(FollowUpState.Accepted, (await FindAsync(org, fabrikam)).State);
        Assert.NotEqual(FollowUpState.Sent, (await FindAsync(org, northwind)).State);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("the second")]
    [InlineData("accept 2, will call")]
    public async Task Which_one_is_asked_with_numbers_that_answer(string text)
    {
        await using var org = await StartedAsync("Contoso", "Fabrikam", "Litware");
        var contoso = await SendAsync(org, "Contoso");
        var fabrikam = await SendAsync(org, "Fabrikam");
        var litware = await SendAsync(org, "Litware");
        await org.SaysAsync(Cco, "Contoso: I take it");
        await org.SaysAsync(Cco, "help");

        var which = (await org.SaysAsync(Cco, "I take it")).OnlyCard();
        Assert.Matches(@"1\s+Fabrikam.*2\s+Litware", which.Words());
        await org.SaysAsync(Cco, text);

        Assert.Equal(FollowUpState.Accepted, (await FindAsync(org, litware)).State);
        Assert.Equal(FollowUpState.Sent, (await FindAsync(org, fabrikam)).State);
        Assert.Equal(FollowUpState.Accepted, (await FindAsync(org, contoso)).State);
    }

    [Fact]
    public async Task A_customer_in_front_leaves_only_those_of_that_customer()
    {
        await using var org = await StartedAsync("Contoso", "Fabrikam");
        await SendAsync(org, "Fabrikam");
        await SendAsync(org, "Contoso");
        var saved = (await org.SaysAsync(Cio, "met Contoso for 30 min, the support line never answers")).The<Reply.Say>();
        await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend);
        await org.SaysAsync(Cco, "help");

        var which = (await org.SaysAsync(Cco, "Contoso: I take it")).OnlyCard();

        Assert.Contains("Which one do you mean?", which.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Fabrikam", which.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_who_is_a_partner_too_takes_one_with_the_customer_in_front()
    {
        await using var org = await StartedAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Vp);
        await org.AppointCcoAsync(Vp);
        var sent = await SendAsync(org, "Contoso");
        await SendAsync(org, "Fabrikam");
        await org.SaysAsync(Vp, "help");

        await org.SaysAsync(Vp, "Contoso: I take it");

        Assert.Equal(FollowUpState.Accepted, (await FindAsync(org, sent)).State);
    }

    private static async Task<Organisation> StartedAsync(params string[] customers)
    {
        var org = await FoundAsync(customers);
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static async Task<DirectMessage> SendAsync(Organisation org, string customer)
    {
        var saved = (await org.SaysAsync(Cio, $"met {customer} for 45 min, onboarding took nine weeks")).The<Reply.Say>();
        return (await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend)).The<DirectMessage>();
    }

    private static async Task<FollowUp> FindAsync(Organisation org, DirectMessage sent) =>
        (await org.ReadAsync(store => store.FollowUps.FindAsync(new(Guid.Parse(sent.Once.Subject)))))!;
}
