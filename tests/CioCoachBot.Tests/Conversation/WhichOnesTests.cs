using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Of several follow-ups a partner says which are meant; what answers none of them goes its own way.</summary>
public sealed class WhichOnesTests
{
    [Theory]
    [InlineData("I take Contoso")]
    [InlineData("I take the Contoso one")]
    [InlineData("I'll take the one from Contoso")]
    [InlineData("Ich nehme Contoso")]
    [InlineData("Ich nehme das von Contoso")]
    [InlineData("Ich übernehme Contoso")]
    [InlineData("Je prends Contoso")]
    [InlineData("Je prends celui de Contoso")]
    [InlineData("Me quedo con Contoso")]
    [InlineData("Me quedo con el de Contoso")]
    [InlineData("I take the first")]
    [InlineData("accept the first one")]
    [InlineData("Ich nehme das erste")]
    public async Task One_is_taken_by_its_name_or_its_place(string text)
    {
        await using var org = await StartedAsync();
        var (contoso, fabrikam) = (await SendAsync(org, "Contoso"), await SendAsync(org, "Fabrikam"));

        await org.SaysAsync(Cco, text);

        Assert.Equal((FollowUpState.Accepted, null), await StateAsync(org, contoso));
        Assert.Equal(FollowUpState.Sent, (await StateAsync(org, fabrikam)).State);
    }

    [Theory]
    [InlineData("I take all of them")]
    [InlineData("accept both")]
    [InlineData("I'll take both of them, will call")]
    [InlineData("Ich nehme alle")]
    [InlineData("Ich übernehme beide")]
    [InlineData("Je prends tout")]
    [InlineData("Me encargo de todo")]
    [InlineData("I take it|all of them")]
    [InlineData("I take it|alle")]
    [InlineData("I take it|both")]
    public async Task All_are_taken_with_one_word(string texts)
    {
        await using var org = await StartedAsync();
        var (contoso, fabrikam) = (await SendAsync(org, "Contoso"), await SendAsync(org, "Fabrikam"));

        IReadOnlyList<Reply> said = [];
        foreach (var text in texts.Split('|'))
        {
            said = await org.SaysAsync(Cco, text);
        }

        Assert.Equal(FollowUpState.Accepted, (await StateAsync(org, contoso)).State);
        Assert.Equal(FollowUpState.Accepted, (await StateAsync(org, fabrikam)).State);
        Assert.Equal(2, said.OfType<DirectMessage>().Count(told => told.To == Cio));
    }

    [Theory]
    [InlineData("the second")]
    [InlineData("the second one")]
    [InlineData("die zweite")]
    [InlineData("2")]
    [InlineData("the Fabrikam one")]
    [InlineData("das von Fabrikam")]
    public async Task Which_one_is_meant_is_answered_in_words(string text)
    {
        await using var org = await StartedAsync();
        var (contoso, fabrikam) = (await SendAsync(org, "Contoso"), await SendAsync(org, "Fabrikam"));
        await org.SaysAsync(Cco, "I take it, will call");

        await org.SaysAsync(Cco, text);

        Assert.Equal(FollowUpState.Sent, (await StateAsync(org, contoso)).State);
        Assert.Equal((FollowUpState.Accepted, "will call"), await StateAsync(org, fabrikam));
    }

    [Theory]
    [InlineData("pass Fabrikam on to sales")]
    [InlineData("pass the Fabrikam one on to sales")]
    [InlineData("please pass 2 on to sales")]
    [InlineData("hand the second to sales")]
    [InlineData("gib Fabrikam an den Vertrieb weiter")]
    [InlineData("leiten Sie Fabrikam an den Vertrieb weiter")]
    [InlineData("passe Fabrikam à la direction commerciale")]
    [InlineData("pasa Fabrikam a ventas")]
    public async Task One_is_passed_on_by_its_name_or_its_place(string text)
    {
        await using var org = await StartedAsync();
        var (contoso, fabrikam) = (await SendAsync(org, "Contoso"), await SendAsync(org, "Fabrikam"));

        await org.SaysAsync(Cco, text);

        Assert.Equal(FollowUpState.Sent, (await StateAsync(org, contoso)).State);
        Assert.Equal(FollowUpState.Swapped, (await StateAsync(org, fabrikam)).State);
    }

    [Theory]
    [InlineData("saw Fabrikam yesterday for 20 minutes")]
    [InlineData("met Fabrikam yesterday")]
    [InlineData("talked to Fabrikam about their new warehouse")]
    [InlineData("how do I add a colleague")]
    [InlineData("what does Contoso buy from us")]
    [InlineData("who is Ada Berg")]
    [InlineData("show me the whole list")]
    [InlineData("can you tell me more about it")]
    [InlineData("how long do I have")]
    [InlineData("wie lange habe ich Zeit dafür")]
    [InlineData("was ist mit Contoso passiert")]
    [InlineData("combien de temps me reste-t-il")]
    [InlineData("cuánto tiempo tengo para esto")]
    [InlineData("good morning everyone")]
    [InlineData("lunch at the new place downstairs")]
    [InlineData("change the language to German")]
    public async Task What_reads_as_no_answer_is_not_asked_about(string text)
    {
        await using var org = await StartedAsync();
        await SendAsync(org, "Contoso");

        var said = await org.SaysAsync(Cco, text);

        Assert.DoesNotContain(said.OfType<Reply.Say>(), say => say.Words().Contains("Is that your answer?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("let me see what the roadmap team thinks of it")]
    [InlineData("we will look at it next week")]
    [InlineData("Thursday works better")]
    [InlineData("das muss erst mit der Rechtsabteilung geklärt werden")]
    [InlineData("vielleicht nach Weihnachten")]
    [InlineData("peut-être après Noël")]
    [InlineData("quizás la semana que viene")]
    public async Task What_reads_as_an_answer_is_asked_about(string text)
    {
        await using var org = await StartedAsync();
        await SendAsync(org, "Contoso");

        Assert.Contains("Is that your answer?", (await org.SaysAsync(Cco, text)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_that_is_logged_is_no_reason_why_not()
    {
        await using var org = await StartedAsync();
        await org.InstallsAsync(Vp);
        await org.WriteAsync(store => store.Partners.AppointAsync(PartnerRole.Sales, Vp));
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, they want 400 more licences")).The<Reply.Say>();
        var sent = (await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend)).The<DirectMessage>();
        await org.PressesAsync(Vp, sent.Card, CardVerbs.PartnerDecline);

        var logged = await org.SaysAsync(Vp, "met Fabrikam for 30 minutes today");

        Assert.Contains(CardVerbs.LogUndo, new CardText(logged.OnlyCard()).Verbs, StringComparer.Ordinal);
        Assert.Equal(FollowUpState.Sent, (await StateAsync(org, sent)).State);
    }

    private static async Task<Organisation> StartedAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        return org;
    }

    private static async Task<DirectMessage> SendAsync(Organisation org, string customer)
    {
        var saved = (await org.SaysAsync(Cio, $"met {customer} for 45 min, onboarding took nine weeks")).The<Reply.Say>();
        return (await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend)).The<DirectMessage>();
    }

    private static async Task<(FollowUpState State, string? Answer)> StateAsync(Organisation org, DirectMessage sent)
    {
        var followUp = (await org.ReadAsync(store => store.FollowUps.FindAsync(new(Guid.Parse(sent.Once.Subject)))))!;
        return (followUp.State, followUp.Answer);
    }
}
