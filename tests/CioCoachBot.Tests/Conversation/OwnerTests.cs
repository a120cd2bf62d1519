using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Every follow-up has an owner and a supporter, and the leader changes which is which with one tap or a word.</summary>
public sealed class OwnerTests
{
    [Fact]
    public async Task A_proposal_says_who_would_own_it_and_one_tap_turns_it_round()
    {
        await using var org = await StartedAsync("Contoso");
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).OnlyCard();
        Assert.Contains("The CCO would own it; you support.", saved.Words(), StringComparison.Ordinal);

        var mine = (await org.PressesAsync(Cio, saved, "I own it", [])).The<Reply.Replace>().Card;
        Assert.Contains("You own it; the CCO supports.", mine.Words(), StringComparison.Ordinal);
        Assert.Contains("The CCO owns it", new CardText(mine).Titles, StringComparer.Ordinal);

        var sent = await org.PressesAsync(Cio, mine, CardVerbs.FollowUpSend);
        var card = sent.The<DirectMessage>();
        Assert.Contains("Ada Berg owns it; you would support.", card.Words(), StringComparison.Ordinal);
        Assert.Contains("You own it; the CCO supports.", sent.The<Reply.Replace>().Words(), StringComparison.Ordinal);

        var taken = await org.PressesAsync(Cco, card.Card, "I support", []);
        Assert.Contains("You support. Ada Berg knows, and owns it.", string.Join(' ', taken.The<Reply.Replace>().Words().Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("The CCO supports you with what you sent: onboarding at Contoso.", taken.The<DirectMessage>().Words(), StringComparison.Ordinal);
        Assert.Contains("You own it; the CCO supports.", taken.The<CardUpdate>().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I own it")]
    [InlineData("Contoso: I own it")]
    [InlineData("1: I own it")]
    [InlineData("Ich führe es")]
    [InlineData("Contoso: das führe ich")]
    [InlineData("J’en suis responsable")]
    [InlineData("Lo llevo yo")]
    public async Task A_word_says_that_the_leader_owns_what_a_partner_took_who_is_told(string text)
    {
        await using var org = await StartedAsync("Contoso");
        var sent = await SendAsync(org, "Contoso");
        await org.PressesAsync(Cco, sent.Card, CardVerbs.PartnerAccept);

        var answer = await org.SaysAsync(Cio, text);

        Assert.True((await FindAsync(org, sent)).LeaderOwns);
        Assert.Contains("Ada Berg owns onboarding at Contoso now; you support.", answer.OfType<DirectMessage>().Single(message => message.To == Cco).Words(), StringComparison.Ordinal);
        Assert.Contains(answer.OfType<CardUpdate>(), update => update.CardKey == sent.CardKey && update.Words().Contains("You support.", StringComparison.Ordinal));
        Assert.Contains("You own it; the CCO supports.", answer.OfType<Reply.Say>().Single().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the CCO owns it")]
    [InlineData("I support")]
    [InlineData("der CCO führt es")]
    [InlineData("le CCO en est responsable")]
    [InlineData("lo lleva el CCO")]
    [InlineData("undo")]
    public async Task A_word_gives_it_back_to_the_partner(string text)
    {
        await using var org = await StartedAsync("Contoso");
        var sent = await SendAsync(org, "Contoso");
        await org.SaysAsync(Cio, "I own it");
        Assert.True((await FindAsync(org, sent)).LeaderOwns);

        await org.SaysAsync(Cio, text);

        Assert.False((await FindAsync(org, sent)).LeaderOwns);
    }

    [Fact]
    public async Task Who_only_supports_is_not_asked_whether_it_is_done()
    {
        await using var org = await StartedAsync("Contoso");
        var sent = await SendAsync(org, "Contoso");
        await org.PressesAsync(Cco, sent.Card, CardVerbs.PartnerAccept);
        await org.SaysAsync(Cio, "I own it");

        Assert.Null(await org.PlannedAsync(DueKind.FollowUp, sent.Once.Subject));
        await org.SaysAsync(Cio, "the CCO owns it");
        Assert.NotNull(await org.PlannedAsync(DueKind.FollowUp, sent.Once.Subject));
    }

    [Fact]
    public async Task A_joint_item_is_the_leaders_for_both()
    {
        await using var org = await StartedAsync("Contoso");
        await org.ArrivesAsync(Vp);
        await org.WriteAsync(store => store.Partners.AppointAsync(PartnerRole.Cmo, Vp));
        var saved = (await org.SaysAsync(Cio, "customer advisory board with Contoso today, 2h")).OnlyCard();
        Assert.Contains("Whoever of the two takes it owns it; the other supports.", saved.Words(), StringComparison.Ordinal);
        var sent = await org.PressesAsync(Cio, saved, "Send to both", []);

        var mine = await org.PressesAsync(Cio, sent.The<Reply.Replace>().Card, "I own it", []);

        Assert.Contains("You own it; the CMO and the CCO support.", mine.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.All(mine.OfType<CardUpdate>(), update => Assert.Contains("Ada Berg owns it; you would support.", update.Words(), StringComparison.Ordinal));
        Assert.Equal(2, mine.OfType<CardUpdate>().Count());
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
