using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Which channel gets the digest: what admins decide, and how the app comes and goes.</summary>
public sealed class DigestChannelTests
{
    private const string Team = "19:general@thread.tacv2";

    [Fact]
    public async Task An_admins_no_is_not_lifted_in_passing()
    {
        await using var org = await FoundAsync("Contoso");
        var asked = await AskedAsync(org);
        await org.PressesAsync(Admin, asked, CardVerbs.DigestRefuse);

        var again = await org.SaysAsync(Admin, "digest now", inChannel: true);
        Assert.Empty(again.OfType<ChannelPost>());
        Assert.Contains("An admin has decided that the digest does not come here", again.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("does not come here", (await org.SaysAsync(Cio, "digest now", inChannel: true)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Null(await org.PlannedAsync(DueKind.Digest, Channel));

        // Choosing a time asks as well, on the card.
        var chosen = (await org.PressesAsync(Admin, CardVerbs.DigestSetup, Monday, inChannel: true)).The<Reply.Replace>().Card;
        Assert.Contains("once an admin agrees", chosen.Words(), StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        Assert.Empty((await org.AttendAsync()).OfType<ChannelPost>());

        var after = (await org.PressesAsync(Admin, again.OnlyCard(), CardVerbs.DigestAllow, inChannel: true)).The<Reply.Replace>().Card;
        Assert.Contains("The digest comes here on  Mondays 08:30", after.Words(), StringComparison.Ordinal);
        Assert.Single((await org.SaysAsync(Admin, "digest now", inChannel: true)).OfType<ChannelPost>());
    }

    [Theory]
    [InlineData("digest off")]
    [InlineData("Stop the digest")]
    [InlineData("kein Wochenüberblick mehr")]
    [InlineData("arrêtez la synthèse")]
    [InlineData("no más resumen")]
    public async Task An_admin_stops_the_digest_with_words_in_the_own_chat(string text)
    {
        await using var org = await FoundAsync("Contoso");
        var asked = await AskedAsync(org);
        await org.PressesAsync(Admin, asked, CardVerbs.DigestAllow);
        org.Now += Duration.FromMinutes(1);

        var stopped = await org.SaysAsync(Admin, text);

        Assert.Contains("does not come here", stopped.The<ChannelPost>().Words(), StringComparison.Ordinal);
        Assert.Contains("Nothing is posted in the channel “Leadership”", stopped.The<Reply.Say>().Words(), StringComparison.Ordinal);
        Assert.Null(await org.PlannedAsync(DueKind.Digest, Channel));
        Assert.Contains("nothing to stop", (await org.SaysAsync(Admin, text)).The<Reply.Say>().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_set_the_digest_up_stops_it_in_its_channel_and_nobody_else_does()
    {
        await using var org = await FoundAsync("Contoso");
        var asked = await AskedAsync(org);
        await org.PressesAsync(Admin, asked, CardVerbs.DigestAllow);
        await org.InstallsAsync(Vp);

        Assert.Contains("Only an admin", (await org.SaysAsync(Vp, "digest off", inChannel: true)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("can stop it in its channel", (await org.SaysAsync(Vp, "stop the digest")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.NotNull(await org.PlannedAsync(DueKind.Digest, Channel));

        Assert.StartsWith("The digest stops here.", (await org.SaysAsync(Cio, "digest off", inChannel: true)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Null(await org.PlannedAsync(DueKind.Digest, Channel));
    }

    [Fact]
    public async Task An_old_question_says_what_holds_now()
    {
        await using var org = await FoundAsync("Contoso");
        var asked = await AskedAsync(org);
        var allowed = await org.PressesAsync(Admin, asked, CardVerbs.DigestAllow);
        Assert.Single(allowed.OfType<ChannelPost>());
        var update = (await org.PressesAsync(Admin, CardVerbs.DigestAllow, ChannelButton.Values(Channel), inChannel: true)).Concat(
            await ReopenAsync(org)).OfType<CardUpdate>().Single();
        Assert.Equal(CardKey.Channel(Admin, Channel), update.CardKey);
        Assert.Contains("Finn Gray agreed", update.Words(), StringComparison.Ordinal);
        Assert.Equal([CardVerbs.DigestRefuse], new CardText(update.Card).Verbs);

        // The same button once more posts nothing and tells who decided.
        var twice = await org.PressesAsync(Admin, asked, CardVerbs.DigestAllow);
        Assert.Contains("Finn Gray agreed: the digest comes to the channel “Leadership”", twice.OnlyCard().Words(), StringComparison.Ordinal);

        await org.PressesAsync(Admin, asked, CardVerbs.DigestRefuse);
        var stale = (await org.PressesAsync(Admin, asked, CardVerbs.DigestAllow)).OnlyCard();
        Assert.Contains("Finn Gray decided: the digest does not come to the channel “Leadership”", stale.Words(), StringComparison.Ordinal);
        Assert.Null(await org.PlannedAsync(DueKind.Digest, Channel));
        Assert.Contains("decided", (await org.PressesAsync(Admin, asked, CardVerbs.DigestRefuse)).OnlyCard().Words(), StringComparison.Ordinal);

        await org.PressesAsync(Admin, stale, CardVerbs.DigestAllow);
        Assert.NotNull(await org.PlannedAsync(DueKind.Digest, Channel));
    }

    [Fact]
    public async Task Removed_from_its_team_the_app_posts_in_none_of_its_channels()
    {
        await using var org = await FoundAsync("Contoso");
        foreach (var channel in new[] { Channel, "19:board@thread.tacv2", Team })
        {
            org.InChannel = new Place(PlaceKind.Channel, channel, null, Team);
            await org.InstallsAsync(Admin, inChannel: true);
            await org.PressesAsync(Admin, CardVerbs.DigestSetup, Monday, inChannel: true);
        }

        org.InChannel = new Place(PlaceKind.Channel, "19:elsewhere@thread.tacv2", null, "19:another@thread.tacv2");
        await org.InstallsAsync(Admin, inChannel: true);
        await org.PressesAsync(Admin, CardVerbs.DigestSetup, Monday, inChannel: true);

        org.InChannel = new Place(PlaceKind.Channel, Team, null, Team);
        await org.DoAsync(Admin, new Input.Removed(), inChannel: true);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        Assert.Equal("19:elsewhere@thread.tacv2", (await org.AttendAsync()).The<ChannelPost>().ChannelId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_else_adds_it_again_is_greeted_and_an_admin_is_asked_anew(bool removalWasHeard)
    {
        await using var org = await FoundAsync("Contoso");
        await org.PressesAsync(Admin, await AskedAsync(org), CardVerbs.DigestAllow);
        Assert.Empty(await org.DoAsync(Vp, new Input.Installed(IsUpgrade: true), inChannel: true));
        Assert.NotNull(await org.PlannedAsync(DueKind.Digest, Channel));
        if (removalWasHeard)
        {
            await org.DoAsync(Cio, new Input.Removed(), inChannel: true);
        }

        await org.InstallsAsync(Vp);
        var greeting = (await org.ArrivesAsync(Vp, inChannel: true)).OnlyCard();
        Assert.Contains("My proposal is", greeting.Words(), StringComparison.Ordinal);
        Assert.Empty(await org.ArrivesAsync(Vp, inChannel: true));
        org.Now += Duration.FromMinutes(1);
        var chosen = await org.PressesAsync(Vp, greeting, CardVerbs.DigestSetup, inChannel: true);
        Assert.Contains("Ben Cole would like the weekly digest", chosen.The<DirectMessage>().Words(), StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        Assert.Empty((await org.AttendAsync()).OfType<ChannelPost>());
    }

    [Fact]
    public async Task An_admin_learns_in_the_own_chat_where_the_digest_goes_and_decides_there()
    {
        await using var org = await FoundAsync("Contoso");
        await org.ArrivesAsync(Admin);
        await org.PressesAsync(Admin, CardVerbs.HereForChoose, new HereForButton(HereFor.Administration, null).Values());
        Assert.Contains("goes to no channel yet", (await org.SaysAsync(Admin, "digest")).OnlyCard().Words(), StringComparison.Ordinal);

        await AskedAsync(org);
        var waits = (await org.SaysAsync(Admin, "digest")).OnlyCard();
        Assert.Contains("without an admin’s yes: “Leadership”", waits.Words(), StringComparison.Ordinal);
        await org.PressesAsync(Admin, waits, CardVerbs.DigestAllow);
        Assert.Contains("The digest goes to “Leadership” (on Mondays at 08:30)", (await org.SaysAsync(Admin, "digest")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Monday =>
        DigestSetupForm.Data(IsoDayOfWeek.Monday, new LocalTime(8, 30), Berlin.Id, "en").ToDictionary(StringComparer.Ordinal);

    /// <summary>A leader adds the app and chooses a time: the question that an admin gets.</summary>
    private static async Task<AdaptiveCard> AskedAsync(Organisation org)
    {
        await org.ArrivesAsync(Admin);
        await org.InstallsAsync(Cio);
        var setup = (await org.InstallsAsync(Cio, inChannel: true)).OnlyCard();
        return (await org.PressesAsync(Cio, setup, CardVerbs.DigestSetup, inChannel: true)).The<DirectMessage>().Card;
    }

    /// <summary>Refused in the chat, asked again, and allowed in the channel this time.</summary>
    private static async Task<IReadOnlyList<Reply>> ReopenAsync(Organisation org)
    {
        await org.PressesAsync(Admin, CardVerbs.DigestRefuse, ChannelButton.Values(Channel));
        await org.PressesAsync(Cio, CardVerbs.DigestSetup, Monday, inChannel: true);
        return await org.PressesAsync(Admin, CardVerbs.DigestAllow, ChannelButton.Values(Channel), inChannel: true);
    }
}
