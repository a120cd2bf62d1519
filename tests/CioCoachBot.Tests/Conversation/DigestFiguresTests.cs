using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What a digest tells, to whom, and what it must not tell.</summary>
public sealed class DigestFiguresTests
{
    private static readonly PersonId Third = new("22222222-0000-0000-0000-000000000009");
    private static readonly PersonId Fourth = new("22222222-0000-0000-0000-000000000008");
    private static readonly PersonId[] Team = [Cio, Vp, Third, Fourth];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Three_who_are_not_named_hide_nobody_while_fewer_of_them_have_time(int withTime)
    {
        await using var org = await TeamAsync(logging: 0);
        await org.PressesAsync(Cio, CardVerbs.DigestConsent, Values(("byName", "true")));
        foreach (var leader in Team.Take(withTime + 1))
        {
            await org.SaysAsync(leader, "met Contoso for 45 min");
        }

        var digest = await PostedAsync(org);

        Assert.Contains("The total is of those who appear by name", digest, StringComparison.Ordinal);
        Assert.Contains("45 min of 2 h", digest, StringComparison.Ordinal);
        Assert.Contains("one of the IT leaders spent 45 min", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("2 h 15", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("1 h 30", digest, StringComparison.Ordinal);

        // Whether one, two or none of the others did something must not be told either.
        await using var idle = await TeamAsync(logging: 0);
        await idle.PressesAsync(Cio, CardVerbs.DigestConsent, Values(("byName", "true")));
        await idle.SaysAsync(Cio, "met Contoso for 45 min");
        Assert.Equal(await PostedAsync(idle), digest);
    }

    [Fact]
    public async Task The_digest_parts_direct_from_indirect_and_leads_back_to_the_week_before()
    {
        await using var org = await TeamAsync(logging: 4);
        org.Turn(new LocalDateTime(2026, 11, 23, 9, 0));
        Assert.DoesNotContain("The week before", new CardText((await org.SaysAsync(Cio, "digest")).OnlyCard()).Titles, StringComparer.Ordinal);
        foreach (var leader in Team)
        {
            await org.SaysAsync(leader, "met Contoso for 45 min");
        }

        await org.SaysAsync(Cio, "observed Contoso for 20 min");
        org.Turn(new LocalDateTime(2026, 11, 30, 9, 0));

        var digest = (await org.SaysAsync(Cio, "digest")).OnlyCard();

        Assert.Contains("Direct 3 h, by watching and listening 20 min.", digest.Words(), StringComparison.Ordinal);
        var before = (await org.PressesAsync(Cio, CardVerbs.DigestBack, new CardText(digest).DataUnder("The week before"))).OnlyCard().Words();
        Assert.Contains("week 47", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_is_named_no_time_and_little_time_are_told_alike()
    {
        await using var none = await TeamAsync(logging: 0);
        await using var two = await TeamAsync(logging: 2);

        var digest = await PostedAsync(none);
        Assert.Contains("No total: so few people", digest, StringComparison.Ordinal);
        Assert.Equal(digest, await PostedAsync(two));
    }

    [Fact]
    public async Task A_digest_that_is_asked_for_is_of_the_last_week_and_does_not_follow_what_a_colleague_logs()
    {
        await using var org = await TeamAsync(logging: 4);
        org.Turn(new LocalDateTime(2026, 11, 26, 9, 0));
        var digest = await AskedAsync(org);
        Assert.Contains("week 47", digest, StringComparison.Ordinal);
        Assert.Contains("3 h of 8 h", digest, StringComparison.Ordinal);

        await org.SaysAsync(Vp, "met Contoso for 30 min");
        await org.SaysAsync(Vp, "met Contoso for 50 min last Friday");
        Assert.Equal(digest, await AskedAsync(org));
        await org.SaysAsync(Third, "met Contoso for 20 min last Friday");
        Assert.Equal(digest, await AskedAsync(org));
        await org.SaysAsync(Fourth, "met Contoso for 10 min last Friday");
        Assert.Contains("4 h 20 of 8 h", await AskedAsync(org), StringComparison.Ordinal);

        // The official one of the running week is as it would be had nobody asked.
        org.Turn(new LocalDateTime(2026, 11, 30, 8, 30));
        Assert.Null(await org.ReadAsync(store => store.DigestWeeks.FindAsync(new IsoWeek(2026, 48))));
    }

    [Fact]
    public async Task Digest_now_posts_the_last_week_whatever_the_day()
    {
        await using var org = await TeamAsync(logging: 4);
        await SetUpAsync(org, IsoDayOfWeek.Friday);
        org.Turn(new LocalDateTime(2026, 11, 28, 9, 0));
        Assert.Contains("week 47", (await org.SaysAsync(Cio, "digest now", inChannel: true)).The<ChannelPost>().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_back_leads_to_what_was_told_and_never_to_the_running_week_as_it_stands()
    {
        await using var org = await TeamAsync(logging: 4);
        await SetUpAsync(org, IsoDayOfWeek.Friday);
        org.Turn(new LocalDateTime(2026, 11, 20, 8, 30));
        var friday = (await org.AttendAsync()).The<ChannelPost>().Card;
        Assert.Contains("week 47", friday.Words(), StringComparison.Ordinal);

        await org.SaysAsync(Vp, "met Contoso for 50 min");
        var mine = (await org.PressesAsync(Cio, friday, CardVerbs.DigestMine, inChannel: true)).The<Reply.Show>().Card;
        Assert.Equal(friday.Words(), (await org.PressesAsync(Cio, mine, CardVerbs.DigestBack, inChannel: true)).The<Reply.Show>().Words());
        Assert.Contains("out of date", (await BackAsync(org, Cio, "2026-W47", inChannel: false)).Words(), StringComparison.Ordinal);

        org.Turn(new LocalDateTime(2026, 11, 26, 9, 0));
        Assert.Contains("out of date", (await BackAsync(org, Cio, "2026-W48")).Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-W46")]
    [InlineData("2026-W30")]
    [InlineData("2026-W48")]
    [InlineData("2027-W10")]
    [InlineData("2026-W54")]
    [InlineData("9999-W52")]
    [InlineData("0001-W01")]
    [InlineData("W47; drop table")]
    [InlineData("")]
    public async Task A_forged_way_back_shows_no_figure(string week)
    {
        await using var org = await TeamAsync(logging: 4);
        await SetUpAsync(org, IsoDayOfWeek.Monday);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        Assert.Contains("3 h of 8 h", (await org.AttendAsync()).The<ChannelPost>().Words(), StringComparison.Ordinal);

        foreach (var inChannel in new[] { true, false })
        {
            foreach (var who in new[] { Cio, Cco })
            {
                var back = await BackAsync(org, who, week, inChannel);
                Assert.DoesNotContain("Customer time · week", back.Words(), StringComparison.Ordinal);
            }
        }

        // What was told is there for who can read it: not for a channel that no admin has allowed, nor for who is no leader.
        org.InChannel = org.InChannel with { ConversationId = "19:other@thread.tacv2" };
        Assert.Contains("out of date", (await BackAsync(org, Cio, "2026-W47")).Words(), StringComparison.Ordinal);
        Assert.Contains("out of date", (await BackAsync(org, Cco, "2026-W47", inChannel: false)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_in_a_channel_leaves_the_card_to_everybody()
    {
        await using var org = await TeamAsync(logging: 4);
        await SetUpAsync(org, IsoDayOfWeek.Monday);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        var digest = (await org.AttendAsync()).The<ChannelPost>().Card;

        Assert.Contains("no customer time", Assert.IsType<Reply.Whisper>(Assert.Single(await org.PressesAsync(Cco, digest, CardVerbs.DigestMine, inChannel: true))).Text, StringComparison.Ordinal);
        var mine = Assert.IsType<Reply.Show>(Assert.Single(await org.PressesAsync(Cio, digest, CardVerbs.DigestMine, inChannel: true)));
        Assert.Contains(CardVerbs.DigestBack, new CardText(mine.Card).Verbs, StringComparer.Ordinal);
        foreach (var verb in new[] { CardVerbs.DigestExample, CardVerbs.DigestEdit, CardVerbs.DigestBack })
        {
            Assert.All(await org.PressesAsync(Cio, verb, Values(), inChannel: true), static reply => Assert.IsType<Reply.Show>(reply));
        }

        foreach (var verb in new[] { CardVerbs.DigestSetup, CardVerbs.DigestEdit, CardVerbs.DigestNow, CardVerbs.DigestAllow, CardVerbs.WeekShow, "no.such" })
        {
            Assert.All(await org.PressesAsync(Cco, verb, Values(), inChannel: true), static reply => Assert.IsType<Reply.Whisper>(reply));
        }
    }

    [Fact]
    public async Task Who_has_gone_leaves_no_board_line_that_counts_one_of_three()
    {
        await using var org = await TeamAsync(logging: 4);
        await org.PressesAsync(Cio, CardVerbs.DigestConsent, Values(("byName", "true")));
        org.Turn(new LocalDateTime(2026, 11, 23, 9, 0));
        Assert.Contains("4 IT leaders spent 3 h", await AskedAsync(org), StringComparison.Ordinal);

        await org.WriteAsync(store => store.Leaders.ForgetAsync(Fourth));
        Assert.Contains("one of the IT leaders spent 45 min", await AskedAsync(org), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_first_week_there_is_no_trend()
    {
        await using var org = await TeamAsync(logging: 4);
        await org.PressesAsync(Cio, CardVerbs.DigestConsent, Values(("byName", "true")));
        var digest = await PostedAsync(org);

        Assert.Contains("no week before", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("down", digest, StringComparison.Ordinal);
        Assert.DoesNotContain(" up", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("level", digest, StringComparison.Ordinal);
    }

    private static async Task<Organisation> TeamAsync(int logging)
    {
        var org = await FoundAsync("Contoso");
        foreach (var leader in Team)
        {
            await org.InstallsAsync(leader);
        }

        foreach (var leader in Team.Take(logging))
        {
            await org.SaysAsync(leader, "met Contoso for 45 min");
        }

        return org;
    }

    private static async Task SetUpAsync(Organisation org, IsoDayOfWeek day)
    {
        await org.InstallsAsync(Cio, inChannel: true);
        await org.PressesAsync(Cio, CardVerbs.DigestSetup, DigestSetupForm.Data(day, new LocalTime(8, 30), Berlin.Id, "en").ToDictionary(StringComparer.Ordinal), inChannel: true);
        await org.PressesAsync(Admin, CardVerbs.DigestAllow, ChannelButton.Values(Channel), inChannel: true);
    }

    private static async Task<string> PostedAsync(Organisation org)
    {
        await SetUpAsync(org, IsoDayOfWeek.Monday);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        return (await org.AttendAsync()).The<ChannelPost>().Words();
    }

    private static async Task<string> AskedAsync(Organisation org) => (await org.SaysAsync(Cio, "digest now")).OnlyCard().Words();

    private static async Task<AdaptiveCard> BackAsync(Organisation org, PersonId who, string week, bool inChannel = true) =>
        (await org.PressesAsync(who, CardVerbs.DigestBack, Values(("week", week)), inChannel)).OnlyCard();

    private static Dictionary<string, string> Values(params (string, string)[] values) => values.ToDictionary(StringComparer.Ordinal);
}
