using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What was answered may be taken back, and short words press what they mean.</summary>
public sealed class PartnerSecondThoughtsTests
{
    [Theory]
    [InlineData("nobody")]
    [InlineData("niemand")]
    public async Task Nobody_sets_the_proposal_aside_and_closes_no_week(string word)
    {
        await using var org = await StartedAsync();
        await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks");

        var answer = (await org.SaysAsync(Cio, word))[0].Card();

        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)));
        Assert.Contains("Contoso", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_asks_before_it_takes_a_follow_up_from_who_took_it()
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org);
        await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerAccept);

        var asked = (await org.SaysAsync(Cio, "undo")).OnlyCard();

        Assert.Contains("The CCO took it already. Shall I call it back?", asked.Words(), StringComparison.Ordinal);
        Assert.Equal(FollowUpState.Accepted, (await FindAsync(org, handed)).State);
        await org.PressesAsync(Cio, asked, "Call it back", []);
        Assert.Equal(FollowUpState.Recalled, (await FindAsync(org, handed)).State);
    }

    [Theory]
    [InlineData("undo")]
    [InlineData("not done yet")]
    public async Task A_partner_takes_back_that_it_is_done(string word)
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org);
        await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerAccept);
        await org.SaysAsync(Cco, "done");

        await org.SaysAsync(Cco, word);

        Assert.Equal(FollowUpState.Accepted, (await FindAsync(org, handed)).State);
    }

    [Theory]
    [InlineData("1 is for sales")]
    [InlineData("that is for sales")]
    [InlineData("das ist was für den Vertrieb")]
    public async Task A_partner_says_in_words_for_whom_it_is(string words)
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org);

        await org.SaysAsync(Cco, words);

        Assert.Equal((FollowUpState.Swapped, PartnerRole.Sales), ((await FindAsync(org, handed)).State, (await FindAsync(org, handed)).PassedTo));
    }

    [Fact]
    public async Task A_leaders_name_in_front_says_whose_it_is()
    {
        await using var org = await StartedAsync();
        var handed = await SendAsync(org);

        await org.SaysAsync(Cco, "Ada: I take it");

        Assert.Equal(FollowUpState.Accepted, (await FindAsync(org, handed)).State);
    }

    [Fact]
    public async Task With_several_open_the_coach_asks_which_is_taken_though_one_came_last()
    {
        await using var org = await StartedAsync();
        await SendAsync(org);
        await SendAsync(org, "Fabrikam");

        var which = (await org.SaysAsync(Cco, "I take it")).OnlyCard();

        Assert.Contains("Which one do you mean?", which.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("met Contoso for 30 min, confidential: they will cancel in May", "confidential: they will cancel in May")]
    [InlineData("30 min mit Contoso, vertraulich: sie wollen im Mai kündigen", "vertraulich: sie wollen im Mai kündigen")]
    public async Task What_was_told_in_confidence_stays_so(string text, string insight)
    {
        await using var org = await StartedAsync();

        var saved = (await org.SaysAsync(Cio, text)).OnlyCard();

        Assert.Contains(insight, saved.Words(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)));
        Assert.DoesNotContain(CardVerbs.LogShare, new CardText(saved).Verbs, StringComparer.Ordinal);
    }

    private static async Task<Organisation> StartedAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static async Task<DirectMessage> SendAsync(Organisation org, string customer = "Contoso")
    {
        var saved = (await org.SaysAsync(Cio, $"met {customer} for 45 min, onboarding took nine weeks")).The<Reply.Say>();
        return (await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend)).The<DirectMessage>();
    }

    private static async Task<FollowUp> FindAsync(Organisation org, DirectMessage sent) =>
        (await org.ReadAsync(store => store.FollowUps.FindAsync(new(Guid.Parse(sent.Once.Subject)))))!;
}
