using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What came of a follow-up is taken from the partner's words, where they say it.</summary>
public sealed class OutcomeWordsTests
{
    [Theory]
    [InlineData("done, they renewed", FollowUpResult.Renewal)]
    [InlineData("done, problem solved", FollowUpResult.ProblemSolved)]
    [InlineData("done: no more complaints, they bought more", FollowUpResult.Expansion)]
    [InlineData("done, they took up the idea", FollowUpResult.IdeaTaken)]
    [InlineData("done, they are a reference now", FollowUpResult.Reference)]
    [InlineData("done, nothing yet", FollowUpResult.NothingYet)]
    [InlineData("erledigt, Problem gelöst", FollowUpResult.ProblemSolved)]
    [InlineData("erledigt, sie haben verlängert", FollowUpResult.Renewal)]
    [InlineData("erledigt, noch nichts", FollowUpResult.NothingYet)]
    [InlineData("c’est fait, ils ont renouvelé", FollowUpResult.Renewal)]
    [InlineData("c’est fait, problème résolu", FollowUpResult.ProblemSolved)]
    [InlineData("hecho, han renovado", FollowUpResult.Renewal)]
    [InlineData("hecho, problema resuelto", FollowUpResult.ProblemSolved)]
    public async Task An_outcome_in_words_is_kept_as_the_outcome_and_not_asked(string text, FollowUpResult result)
    {
        await using var org = await StartedAsync();
        var sent = await SendAsync(org);

        var answer = await org.SaysAsync(Cco, text);

        Assert.Equal((FollowUpState.Done, (FollowUpResult?)result), ((await FindAsync(org, sent)).State, (await FindAsync(org, sent)).Result));
        Assert.NotNull((await FindAsync(org, sent)).Outcome);
        Assert.DoesNotContain(CardVerbs.PartnerResult, new CardText(answer.OfType<CardUpdate>().Single(update => update.CardKey == sent.CardKey).Card).Verbs, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("done, but they did not sign")]
    [InlineData("done, they didn’t renew")]
    [InlineData("erledigt, aber sie haben nicht verlängert")]
    [InlineData("c’est fait, mais ils n’ont pas renouvelé")]
    [InlineData("hecho, pero no han renovado")]
    public async Task What_did_not_come_of_it_is_offered_first(string text)
    {
        await using var org = await StartedAsync();
        var sent = await SendAsync(org);

        var answer = await org.SaysAsync(Cco, text);

        var followUp = await FindAsync(org, sent);
        Assert.Equal((FollowUpState.Done, null), (followUp.State, followUp.Result));
        Assert.Equal("Nothing yet", new CardText(answer.OfType<Reply.Say>().Single().Card).Offered(CardVerbs.PartnerResult)[0]);
        Assert.Equal("Nothing yet", new CardText(answer.OfType<CardUpdate>().Single(update => update.CardKey == sent.CardKey).Card).Offered(CardVerbs.PartnerResult)[0]);
    }

    [Theory]
    [InlineData("they renewed", FollowUpResult.Renewal)]
    [InlineData("the problem is solved", FollowUpResult.ProblemSolved)]
    [InlineData("noch nichts", FollowUpResult.NothingYet)]
    public async Task What_came_of_it_may_be_typed_after_the_question(string text, FollowUpResult result)
    {
        await using var org = await StartedAsync();
        var sent = await SendAsync(org);
        await org.SaysAsync(Cco, "done");

        var answer = await org.SaysAsync(Cco, text);

        Assert.Equal(result, (await FindAsync(org, sent)).Result);
        Assert.Equal(Cio, answer.The<DirectMessage>().To);
    }

    [Fact]
    public async Task The_leader_reads_line_and_outcome_in_one_message()
    {
        await using var org = await StartedAsync();
        await SendAsync(org);

        var told = (await org.SaysAsync(Cco, "done, they renewed for three years")).The<DirectMessage>().Words();

        Assert.Contains("“they renewed for three years”", told, StringComparison.Ordinal);
        Assert.Contains("The customer renewed.", told, StringComparison.Ordinal);
    }

    private static async Task<Organisation> StartedAsync()
    {
        var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static async Task<DirectMessage> SendAsync(Organisation org)
    {
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).The<Reply.Say>();
        return (await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend)).The<DirectMessage>();
    }

    private static async Task<FollowUp> FindAsync(Organisation org, DirectMessage sent) =>
        (await org.ReadAsync(store => store.FollowUps.FindAsync(new(Guid.Parse(sent.Once.Subject)))))!;
}
