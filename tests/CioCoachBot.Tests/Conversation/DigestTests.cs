using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

public sealed class DigestTests
{
    private static readonly PersonId Third = new("22222222-0000-0000-0000-000000000009");
    private static readonly PersonId Fourth = new("22222222-0000-0000-0000-000000000008");
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public async Task Only_consenting_leaders_are_named_and_three_others_make_a_total()
    {
        await using var org = await FoundAsync("Contoso");
        foreach (var leader in new[] { Cio, Vp, Third, Fourth })
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
        Assert.Contains("3 h of 8 h", digest.Words(), StringComparison.Ordinal);
        Assert.Contains("4 IT leaders spent 3 h with one customer", digest.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_two_would_be_unnamed_the_total_is_of_those_who_are_named()
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

        Assert.Contains("The total is of those who appear by name", digest.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("2 h 15", digest.Words(), StringComparison.Ordinal);
        Assert.Contains("45 min", digest.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_admin_nothing_is_posted_and_the_admin_who_is_asked_may_refuse()
    {
        await using var org = await FoundAsync("Contoso");
        await org.ArrivesAsync(Admin);
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min");
        var setup = (await org.InstallsAsync(Cio, inChannel: true)).OnlyCard();
        var chosen = await org.PressesAsync(Cio, setup, CardVerbs.DigestSetup, inChannel: true);
        Assert.Contains("once an admin agrees", chosen.The<Reply.Replace>().Words(), StringComparison.Ordinal);
        var asked = chosen.The<DirectMessage>();
        Assert.Equal(Admin, asked.To);
        Assert.Contains("Ada Berg would like the weekly digest in the channel “Leadership”", asked.Words(), StringComparison.Ordinal);

        Assert.Contains("has not agreed yet", (await org.SaysAsync(Cio, "digest now", inChannel: true)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("Only an admin", (await org.PressesAsync(Cio, chosen[0].Card(), CardVerbs.DigestAllow, inChannel: true)).OnlyCard().Words(), StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        Assert.Empty((await org.AttendAsync()).OfType<ChannelPost>());

        var refused = await org.PressesAsync(Admin, asked.Card, CardVerbs.DigestRefuse);
        Assert.Contains("does not come here", refused.The<ChannelPost>().Words(), StringComparison.Ordinal);
        Assert.Null(await org.PlannedAsync(DueKind.Digest, Channel));
        Assert.Contains("Finn Gray decided: the digest does not come", (await org.PressesAsync(Admin, asked.Card, CardVerbs.DigestAllow)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_who_was_not_there_is_asked_on_the_next_visit_and_then_it_comes()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var setup = (await org.InstallsAsync(Cio, inChannel: true)).OnlyCard();
        Assert.Empty((await org.PressesAsync(Cio, setup, CardVerbs.DigestSetup, inChannel: true)).OfType<DirectMessage>());

        var asked = (await org.ArrivesAsync(Admin)).The<DirectMessage>();
        Assert.Empty((await org.SaysAsync(Admin, "help")).OfType<DirectMessage>());
        var allowed = await org.PressesAsync(Admin, asked.Card, CardVerbs.DigestAllow);
        Assert.Contains("The digest comes here on  Mondays 08:30", allowed.The<ChannelPost>().Words(), StringComparison.Ordinal);

        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        Assert.Contains("Customer time", (await org.AttendAsync()).The<ChannelPost>().Words(), StringComparison.Ordinal);
        await org.PressesAsync(Admin, allowed[0].Card(), CardVerbs.DigestRefuse);
        org.Turn(new LocalDateTime(2026, 11, 30, 8, 30));
        Assert.Empty((await org.AttendAsync()).OfType<ChannelPost>());
    }

    [Fact]
    public async Task An_admins_own_channel_works_at_once()
    {
        await using var org = await FoundAsync();
        var setup = (await org.InstallsAsync(Admin, inChannel: true)).OnlyCard();
        var chosen = (await org.PressesAsync(Admin, setup, CardVerbs.DigestSetup, inChannel: true)).OnlyCard();
        Assert.Contains("The digest comes here on  Mondays 08:30", chosen.Words(), StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        Assert.Single((await org.AttendAsync()).OfType<ChannelPost>());
    }

    [Fact]
    public async Task A_second_digest_of_a_day_is_asked_for_first()
    {
        await using var org = await FoundAsync();
        await SetUpAsync(org);
        Assert.Single((await org.SaysAsync(Cio, "digest now", inChannel: true)).OfType<ChannelPost>());
        org.Now += Duration.FromMinutes(5);
        var asked = await org.SaysAsync(Cio, "digest now", inChannel: true);
        Assert.Empty(asked.OfType<ChannelPost>());
        Assert.Contains("posted here today at 09:02", asked.OnlyCard().Words(), StringComparison.Ordinal);

        Assert.Single((await org.PressesAsync(Cio, asked.OnlyCard(), CardVerbs.DigestNow, inChannel: true)).OfType<ChannelPost>());
        org.Now += Duration.FromMinutes(5);
        Assert.Empty((await org.PressesAsync(Cio, asked.OnlyCard(), CardVerbs.DigestNow, inChannel: true)).OfType<ChannelPost>());
        org.Now += Duration.FromDays(1);
        Assert.Single((await org.SaysAsync(Cio, "digest now", inChannel: true)).OfType<ChannelPost>());
    }

    [Fact]
    public async Task A_sentence_with_a_day_and_a_time_sets_it_and_posts_nothing()
    {
        await using var org = await FoundAsync();
        await SetUpAsync(org);
        org.Means["digest on Fridays at 15:00"] = new ParsedMessage { Intent = Intent.Digest, Weekday = IsoDayOfWeek.Friday, Time = new LocalTime(15, 0) };

        var set = await org.SaysAsync(Cio, "digest on Fridays at 15:00", inChannel: true);

        Assert.Empty(set.OfType<ChannelPost>());
        Assert.Contains("on  Fridays 15:00", set.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(new LocalDateTime(2026, 11, 20, 15, 0).InZoneStrictly(Berlin).ToInstant(), await org.PlannedAsync(DueKind.Digest, Channel));
        Assert.Contains("Only an admin", (await org.SaysAsync(Vp, "digest on Fridays at 15:00", inChannel: true)).OnlyCard().Words(), StringComparison.Ordinal);
        await org.InstallsAsync(Cio);
        Assert.Contains("set in its channel", (await org.SaysAsync(Cio, "digest on Fridays at 15:00")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_an_example_and_from_ones_own_week_there_is_a_way_back()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var setup = (await org.InstallsAsync(Cio, inChannel: true)).OnlyCard();
        foreach (var before in new[] { setup, (await org.PressesAsync(Cio, setup, CardVerbs.DigestEdit, inChannel: true)).OnlyCard() })
        {
            var example = (await org.PressesAsync(Cio, before, CardVerbs.DigestExample, inChannel: true)).The<Reply.Show>().Card;
            var back = (await org.PressesAsync(Cio, example, CardVerbs.DigestBack, inChannel: true)).The<Reply.Show>().Card;
            Assert.Equal(before.Words(), back.Words());
        }

        await SetUpAsync(org);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        var digest = (await org.AttendAsync()).The<ChannelPost>().Card;
        org.Turn(new LocalDateTime(2026, 12, 8, 9, 0));
        var mine = (await org.PressesAsync(Cio, digest, CardVerbs.DigestMine, inChannel: true)).The<Reply.Show>().Card;
        Assert.Contains("Week of 16 Nov with customers", mine.Words(), StringComparison.Ordinal);
        Assert.Equal(digest.Words(), (await org.PressesAsync(Cio, mine, CardVerbs.DigestBack, inChannel: true)).The<Reply.Show>().Words());
        Assert.Contains("out of date", (await org.PressesAsync(Cio, CardVerbs.DigestBack, new Dictionary<string, string>(StringComparer.Ordinal) { ["week"] = "2026-W30" }, inChannel: true)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_quoted_only_once_its_leader_lets_it()
    {
        await using var org = await FoundAsync("Contoso");
        foreach (var leader in new[] { Cio, Vp, Third })
        {
            await org.InstallsAsync(leader);
        }

        var plain = (await org.SaysAsync(Third, "met Contoso for 45 min, they like the colour")).OnlyCard();
        await org.PressesAsync(Third, plain, CardVerbs.LogShare);
        var kept = (await org.SaysAsync(Vp, "met Contoso for 45 min, the price list reached them late")).OnlyCard();
        var shared = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks")).OnlyCard();
        Assert.Contains("Let the digest quote it", new CardText(kept).Titles, StringComparer.Ordinal);
        var after = (await org.PressesAsync(Cio, shared, CardVerbs.LogShare)).OnlyCard();
        Assert.DoesNotContain("Let the digest quote it", new CardText(after).Titles, StringComparer.Ordinal);

        await SetUpAsync(org);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        var digest = (await org.AttendAsync()).The<ChannelPost>();
        Assert.Contains("nboarding took nine weeks", digest.Words(), StringComparison.Ordinal);
        Assert.Contains("hey like the colour", digest.Words(), StringComparison.Ordinal);
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
            Assert.Contains("Only an admin", (await org.PressesAsync(Vp, setup, verb, inChannel: true)).The<Reply.Whisper>().Text, StringComparison.Ordinal);
        }

        Assert.Contains("Only an admin", (await org.SaysAsync(Vp, "digest now", inChannel: true)).The<Reply.Say>().Words(), StringComparison.Ordinal);
        Assert.Null(await org.PlannedAsync(DueKind.Digest, Channel));

        foreach (var who in new[] { Admin, Cio })
        {
            Assert.Equal(MessageKey.DigestNow(Channel, org.Now), (await org.SaysAsync(who, "digest now", inChannel: true)).The<ChannelPost>().Once);
            org.Now += Duration.FromDays(1);
        }

        Assert.Single((await org.PressesAsync(Admin, setup, CardVerbs.DigestEdit, inChannel: true)).OfType<Reply.Show>());
    }

    [Fact]
    public async Task Day_and_time_are_chosen_and_what_does_not_fit_comes_back()
    {
        await using var org = await FoundAsync();
        var setup = (await org.InstallsAsync(Cio, inChannel: true)).OnlyCard();
        var edit = (await org.PressesAsync(Cio, setup, CardVerbs.DigestEdit, inChannel: true)).The<Reply.Show>().Card;

        var refused = (await org.PressesAsync(Cio, edit, CardVerbs.DigestSetup, inChannel: true, ("day", "friday"), ("time", "later"), ("zone", "Europe/Berlin"))).The<Reply.Show>().Card;
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

        // The same day, and once, however often Teams tells of it.
        var setup = (await org.InstallsAsync(Cio, inChannel: true)).OnlyCard();
        Assert.Empty(await org.InstallsAsync(Cio, inChannel: true));
        await org.PressesAsync(Cio, setup, CardVerbs.DigestSetup, inChannel: true);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        Assert.Single((await org.AttendAsync()).OfType<ChannelPost>());
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
        Assert.Contains("no customer time", none.The<Reply.Whisper>().Text, StringComparison.Ordinal);
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

        await org.PressesAsync(Cio, CardVerbs.DigestSetup, typed, inChannel: true);
        var saved = await AllowAsync(org);
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));
        var digest = (await org.AttendAsync()).The<ChannelPost>();

        Assert.Contains("Der Wochenüberblick erscheint hier", saved.Words(), StringComparison.Ordinal);
        Assert.Contains("Kundenzeit · Woche 47", digest.Words(), StringComparison.Ordinal);
    }

    private static async Task SetUpAsync(Organisation org)
    {
        await org.InstallsAsync(Cio, inChannel: true);
        var data = DigestSetupForm.Data(IsoDayOfWeek.Monday, new LocalTime(8, 30), Berlin.Id, "en").ToDictionary(StringComparer.Ordinal);
        await org.PressesAsync(Cio, CardVerbs.DigestSetup, data, inChannel: true);
        await AllowAsync(org);
    }

    private static async Task<AdaptiveCard> AllowAsync(Organisation org) =>
        (await org.PressesAsync(Admin, CardVerbs.DigestAllow, ChannelButton.Values(Channel), inChannel: true)).The<Reply.Replace>().Card;
}
