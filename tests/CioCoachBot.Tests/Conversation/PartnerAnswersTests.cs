using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A follow-up between its leader and its partner, in words.</summary>
public sealed class PartnerAnswersTests
{
    [Theory]
    [InlineData(CardVerbs.PartnerAccept, "Good news: the CCO takes what you sent: onboarding at Contoso. Thank you for passing it on. “I call them tomorrow”")]
    [InlineData(CardVerbs.PartnerDecline, "The CCO says “not now” to onboarding at Contoso: “I call them tomorrow”")]
    [InlineData(CardVerbs.PartnerDone, "The CCO has done what you asked: onboarding at Contoso. “I call them tomorrow”")]
    public async Task Each_answer_takes_a_line_that_reaches_the_leader_and_stays_on_both_cards(string verb, string news)
    {
        await using var org = await StartedAsync();
        var handed = (await SendAsync(org)).Card;

        var answer = await org.PressesAsync(Cco, handed, verb, inputs: [(PartnerAnswerForm.LineInput, "I call them tomorrow")]);

        var told = answer.The<DirectMessage>();
        Assert.Equal((Cio, news), (told.To, told.Words()));
        Assert.Contains("“I call them tomorrow”", answer.The<CardUpdate>().Words(), StringComparison.Ordinal);
        Assert.Contains("“I call them tomorrow”", answer.The<Reply.Replace>().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_line_may_stay_unsaid()
    {
        await using var org = await StartedAsync();
        var handed = (await SendAsync(org)).Card;

        var answer = await org.PressesAsync(Cco, handed, CardVerbs.PartnerDecline, inputs: [(PartnerAnswerForm.LineInput, " ")]);

        Assert.Contains("says “not now” to onboarding at Contoso, without a reason", answer.The<DirectMessage>().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_it_is_worth_it_stands_on_the_partners_card()
    {
        await using var org = await StartedAsync();

        Assert.Contains("Onboarding is the CCO’s: the first weeks", (await SendAsync(org)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taking_is_a_kind_line_to_the_leader_once()
    {
        await using var org = await StartedAsync();
        var handed = (await SendAsync(org)).Card;
        var taken = await org.PressesAsync(Cco, handed, CardVerbs.PartnerAccept);

        Assert.Equal("Good news: the CCO takes what you sent: onboarding at Contoso. Thank you for passing it on.", taken.The<DirectMessage>().Words());
        Assert.Contains("The CCO took it within the hour and owns it now; you support.", taken.The<CardUpdate>().Words(), StringComparison.Ordinal);
        Assert.Empty((await org.PressesAsync(Cco, handed, CardVerbs.PartnerAccept)).OfType<DirectMessage>());
    }

    [Fact]
    public async Task A_draft_is_sent_as_the_leader_left_it()
    {
        await using var org = await StartedAsync();
        var draft = (await org.PressesAsync(Cio, (await LogAsync(org)).Card(), CardVerbs.FollowUpDraft)).OnlyCard();
        Assert.Contains("nine weeks", new CardText(draft).Value(DraftOf(draft))!, StringComparison.Ordinal);

        var sent = await org.PressesAsync(Cio, draft, "Send to the CCO", [(DraftOf(draft), "Could you call Contoso, please?")]);

        var handed = sent.The<DirectMessage>().Words();
        Assert.Contains("Could you call Contoso, please?", handed, StringComparison.Ordinal);
        Assert.DoesNotContain("nine weeks", handed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_was_emptied_is_sent_as_it_was_drafted()
    {
        await using var org = await StartedAsync();
        var draft = (await org.PressesAsync(Cio, (await LogAsync(org)).Card(), CardVerbs.FollowUpDraft)).OnlyCard();

        var sent = await org.PressesAsync(Cio, draft, "Send to the CCO", [(DraftOf(draft), " ")]);

        Assert.Contains("nine weeks", sent.The<DirectMessage>().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("en", false)]
    public async Task The_leaders_card_says_in_which_language_the_draft_is_where_it_is_not_their_own(string language, bool isSaid)
    {
        await using var org = await StartedAsync();
        await org.WriteAsync(async store => await store.People.SaveAsync(new Person(Cco, "Cleo Dahl", Berlin.Id, language, true)));

        var saved = (await LogAsync(org)).Card();

        Assert.Equal(isSaid, saved.Words().Contains("It goes in German, which Cleo Dahl reads.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_nobody_answered_is_called_back_and_the_partners_card_says_so_kindly()
    {
        await using var org = await StartedAsync();
        var saved = await LogAsync(org);
        var sent = await org.PressesAsync(Cio, saved.Card(), CardVerbs.FollowUpSend);
        var handed = sent.The<DirectMessage>();

        var recalled = await org.PressesAsync(Cio, sent.The<Reply.Replace>().Card, CardVerbs.FollowUpRecall);

        Assert.Contains("You called it back.", recalled.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Equal(handed.CardKey, recalled.The<CardUpdate>().CardKey);
        Assert.Contains("Ada Berg called this one back. Thank you for your time", recalled.The<CardUpdate>().Words(), StringComparison.Ordinal);
        Assert.Empty(recalled.OfType<DirectMessage>());
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));
        Assert.Contains("called back", (await org.PressesAsync(Cco, handed.Card, CardVerbs.PartnerAccept)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_took_it_already_is_told_that_it_was_called_back()
    {
        await using var org = await StartedAsync();
        var handed = (await SendAsync(org)).Card;
        var taken = await org.PressesAsync(Cco, handed, CardVerbs.PartnerAccept);

        var recalled = await org.PressesAsync(Cio, taken.The<CardUpdate>().Card, CardVerbs.FollowUpRecall);

        var told = recalled.The<DirectMessage>();
        Assert.Equal((Cco, "Ada Berg called back what you took: onboarding at Contoso. Thank you; nothing is left to do."), (told.To, told.Words()));
    }

    [Fact]
    public async Task A_list_with_something_open_never_says_that_nothing_is()
    {
        await using var org = await StartedAsync();
        await SendAsync(org);

        foreach (var who in new[] { Cio, Cco })
        {
            var list = (await org.SaysAsync(who, "follow-ups"))[^1].Card();
            Assert.DoesNotContain("Nothing is open", list.Words() + list.FallbackText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_leader_and_another_partner_call_nothing_back()
    {
        await using var org = await StartedAsync();
        await org.InstallsAsync(Vp);
        var followUp = (await SendAsync(org)).Once.Subject;
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { ["followUpId"] = followUp };

        Assert.Contains("out of date", (await org.PressesAsync(Vp, CardVerbs.FollowUpRecall, data)).OnlyCard().Words(), StringComparison.Ordinal);
        await org.PressesAsync(Cco, CardVerbs.FollowUpRecall, data);
        Assert.Equal(FollowUpState.Sent, (await org.ReadAsync(store => store.FollowUps.FindAsync(new(Guid.Parse(followUp)))))!.State);
    }

    private static async Task<Organisation> StartedAsync()
    {
        var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static async Task<Reply.Say> LogAsync(Organisation org) =>
        (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).The<Reply.Say>();

    private static async Task<DirectMessage> SendAsync(Organisation org) =>
        (await org.PressesAsync(Cio, (await LogAsync(org)).Card, CardVerbs.FollowUpSend)).The<DirectMessage>();
}
