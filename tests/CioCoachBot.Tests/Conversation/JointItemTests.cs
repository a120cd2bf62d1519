using CioCoachBot.Cards;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Board notes and a joint brief are one item of the CMO and the CCO: whoever takes it owns it, the other supports.</summary>
public sealed class JointItemTests
{
    [Fact]
    public async Task It_is_proposed_once_and_sent_to_both()
    {
        await using var org = await StartedAsync();

        var saved = (await org.SaysAsync(Cio, "customer advisory board with Contoso today, 2h")).OnlyCard();

        Assert.Contains("Worth taking to the CMO and the CCO together", saved.Words(), StringComparison.Ordinal);
        Assert.Single(new CardText(saved).Titles, title => title.StartsWith("Send to", StringComparison.Ordinal));
        var sent = await org.PressesAsync(Cio, saved, "Send to both", []);
        Assert.Equal([Cco, Vp], sent.OfType<DirectMessage>().Select(message => message.To).OrderByDescending(who => who == Cco));
        Assert.All(sent.OfType<DirectMessage>(), message => Assert.Contains("whoever takes it owns it, the other supports", message.Words(), StringComparison.Ordinal));
        Assert.Contains("Sent to the CMO and the CCO", sent.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        Assert.Single(new CardText((await org.SaysAsync(Cio, "follow-ups")).OnlyCard()).Titles, "Done");
    }

    [Fact]
    public async Task Whoever_takes_it_owns_it_and_the_other_is_told_and_done_by_one_is_done_for_both()
    {
        await using var org = await StartedAsync();
        var saved = (await org.SaysAsync(Cio, "customer advisory board with Contoso today, 2h")).OnlyCard();
        var sent = await org.PressesAsync(Cio, saved, "Send to both", []);
        var (cco, cmo) = (sent.OfType<DirectMessage>().Single(one => one.To == Cco), sent.OfType<DirectMessage>().Single(one => one.To == Vp));

        var taken = await org.PressesAsync(Cco, cco.Card, CardVerbs.PartnerAccept);

        var told = taken.OfType<DirectMessage>().Single(message => message.To == Vp);
        Assert.Contains("The CCO took it and owns it; you support.", told.Words(), StringComparison.Ordinal);
        Assert.Contains(taken.OfType<CardUpdate>(), update => update.Words().Contains("The CMO supports.", StringComparison.Ordinal));
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Vp)));

        var support = taken.OfType<CardUpdate>().Single(update => update.Words().Contains("took it and owns it; you support", StringComparison.Ordinal)).Card;
        await org.PressesAsync(Vp, support, CardVerbs.PartnerDone);

        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio)));
    }

    [Fact]
    public async Task Called_back_it_is_called_back_from_both()
    {
        await using var org = await StartedAsync();
        var saved = (await org.SaysAsync(Cio, "customer advisory board with Contoso today, 2h")).OnlyCard();
        var sent = await org.PressesAsync(Cio, saved, "Send to both", []);

        var recalled = await org.PressesAsync(Cio, sent.The<Reply.Replace>().Card, "Call it back", []);

        Assert.Equal(2, recalled.OfType<CardUpdate>().Count());
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Cco)));
        Assert.Empty(await org.ReadAsync(store => store.FollowUps.OpenOfPartnerAsync(Vp)));
    }

    private static async Task<Organisation> StartedAsync()
    {
        var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        await org.ArrivesAsync(Vp);
        await org.WriteAsync(store => store.Partners.AppointAsync(PartnerRole.Cmo, Vp));
        return org;
    }
}
