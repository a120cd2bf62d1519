using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

public sealed class DigestTests
{
    private static readonly PersonId Third = new("22222222-0000-0000-0000-000000000009");
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public async Task Only_consenting_leaders_are_named_and_three_make_a_total()
    {
        await using var org = await FoundAsync("Contoso");
        foreach (var leader in new[] { Cio, Vp, Third })
        {
            var welcome = (await org.InstallsAsync(leader)).OnlyCard();
            await org.SaysAsync(leader, "met Contoso for 45 min");
            if (leader == Cio)
            {
                await org.PressesAsync(leader, welcome, CardVerbs.DigestConsent);
            }
        }

        await SetUpAsync(org);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        var digest = (await org.AttendAsync()).The<ChannelPost>();

        Assert.Contains("Ada Berg", digest.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ben Cole", digest.Words(), StringComparison.Ordinal);
        Assert.Contains("2 h 15", digest.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_quoted_only_once_its_leader_lets_it()
    {
        await using var org = await FoundAsync("Contoso");
        foreach (var leader in new[] { Cio, Vp, Third })
        {
            await org.InstallsAsync(leader);
        }

        var kept = (await org.SaysAsync(Vp, "met Contoso for 45 min, the price list reached them late")).OnlyCard();
        var shared = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).OnlyCard();
        Assert.Contains("Let the digest quote it", new CardText(kept).Titles, StringComparer.Ordinal);
        var after = (await org.PressesAsync(Cio, shared, CardVerbs.LogShare)).OnlyCard();
        Assert.DoesNotContain("Let the digest quote it", new CardText(after).Titles, StringComparer.Ordinal);

        await SetUpAsync(org);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        var digest = (await org.AttendAsync()).The<ChannelPost>();
        Assert.Contains("nboarding took nine weeks", digest.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("price list", digest.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_that_comes_late_is_about_the_same_week_and_comes_once()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        await SetUpAsync(org);

        org.Turn(new LocalDateTime(2026, 11, 26, 12, 0));
        Assert.Equal(MessageKey.Digest(Channel, IsoWeek.Parse("2026-W47")!.Value), (await org.AttendAsync()).OfType<ChannelPost>().Single().Once);
        Assert.Empty((await org.AttendAsync()).OfType<ChannelPost>());
        Assert.Equal(new LocalDateTime(2026, 11, 30, 8, 30).InZoneStrictly(Berlin).ToInstant(), await org.PlannedAsync(DueKind.Digest, Channel));

        org.Turn(new LocalDateTime(2026, 12, 22, 12, 0));
        Assert.Equal(MessageKey.Digest(Channel, IsoWeek.Parse("2026-W51")!.Value), (await org.AttendAsync()).OfType<ChannelPost>().Single().Once);
    }

    [Fact]
    public async Task Only_an_admin_or_the_installer_sets_or_posts_it()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Vp);
        var setup = (await org.InstallsAsync(Cio, inChannel: true)).OnlyCard();

        foreach (var verb in new[] { CardVerbs.DigestSetup, CardVerbs.DigestEdit })
        {
            Assert.Contains("Only an admin", (await org.PressesAsync(Vp, setup, verb, inChannel: true)).The<Reply.Show>().Words(), StringComparison.Ordinal);
        }

        Assert.Contains("Only an admin", (await org.SaysAsync(Vp, "digest now", inChannel: true)).The<Reply.Say>().Words(), StringComparison.Ordinal);
        Assert.Null(await org.PlannedAsync(DueKind.Digest, Channel));

        foreach (var who in new[] { Cio, Admin })
        {
            Assert.Equal(MessageKey.DigestNow(Channel, org.Now), (await org.SaysAsync(who, "digest now", inChannel: true)).The<ChannelPost>().Once);
            org.Now += Duration.FromSeconds(1);
        }

        Assert.Single((await org.PressesAsync(Admin, setup, CardVerbs.DigestEdit, inChannel: true)).OfType<Reply.Replace>());
    }

    [Fact]
    public async Task Day_and_time_are_chosen_and_what_does_not_fit_comes_back()
    {
        await using var org = await FoundAsync();
        var setup = (await org.InstallsAsync(Cio, inChannel: true)).OnlyCard();
        var edit = (await org.PressesAsync(Cio, setup, CardVerbs.DigestEdit, inChannel: true)).The<Reply.Replace>().Card;

        var refused = (await org.PressesAsync(Cio, edit, CardVerbs.DigestSetup, inChannel: true, ("day", "friday"), ("time", "later"), ("zone", "Europe/Berlin"))).The<Reply.Replace>().Card;
        Assert.Equal("friday", new CardText(refused).Value("day"));
        Assert.Null(await org.PlannedAsync(DueKind.Digest, Channel));

        await org.PressesAsync(Cio, refused, CardVerbs.DigestSetup, inChannel: true, ("day", "friday"), ("time", "15:00"), ("zone", "Europe/Berlin"));
        Assert.Equal(new LocalDateTime(2026, 11, 20, 15, 0).InZoneStrictly(Berlin).ToInstant(), await org.PlannedAsync(DueKind.Digest, Channel));
    }

    [Fact]
    public async Task A_removed_channel_gets_none_and_is_asked_anew_when_it_comes_back()
    {
        await using var org = await FoundAsync();
        await SetUpAsync(org);

        await org.DoAsync(Cio, new Input.Removed(), inChannel: true);
        Assert.Null(await org.PlannedAsync(DueKind.Digest, Channel));

        org.Now += Duration.FromDays(1);
        Assert.Contains(CardVerbs.DigestSetup, new CardText((await org.InstallsAsync(Cio, inChannel: true)).OnlyCard()).Verbs, StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_example_and_ones_own_week_are_for_the_presser_alone()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");

        Assert.IsType<Reply.Show>(Assert.Single(await org.PressesAsync(Cio, CardVerbs.DigestExample, Nothing, inChannel: true)));
        var mine = await org.PressesAsync(Cio, CardVerbs.DigestMine, new Dictionary<string, string>(StringComparer.Ordinal) { ["week"] = "2026-W47" }, inChannel: true);
        Assert.Contains("45 min", mine.The<Reply.Show>().Words(), StringComparison.Ordinal);
        var none = await org.PressesAsync(Vp, CardVerbs.DigestMine, Nothing, inChannel: true);
        Assert.Contains("no customer time", none.The<Reply.Show>().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_reads_the_language_that_was_chosen_for_it_whatever_its_people_read()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var setup = (await org.InstallsAsync(Cio, inChannel: true)).OnlyCard();
        var form = (await org.PressesAsync(Cio, setup, CardVerbs.DigestEdit, inChannel: true)).OnlyCard();
        Assert.Equal("en", new CardText(form).Value(DigestSetupForm.LanguageInput));
        var typed = new CardText(form).Inputs;
        typed[DigestSetupForm.LanguageInput] = "de";

        var saved = (await org.PressesAsync(Cio, CardVerbs.DigestSetup, typed, inChannel: true)).OnlyCard();
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        var digest = (await org.AttendAsync()).The<ChannelPost>();

        Assert.Contains("Der Wochenüberblick erscheint hier", saved.Words(), StringComparison.Ordinal);
        Assert.Contains("Kundenzeit · Woche 47", digest.Words(), StringComparison.Ordinal);
    }

    private static async Task SetUpAsync(Organisation org)
    {
        var setup = (await org.InstallsAsync(Cio, inChannel: true)).OnlyCard();
        await org.PressesAsync(Cio, setup, CardVerbs.DigestSetup, inChannel: true);
    }
}
