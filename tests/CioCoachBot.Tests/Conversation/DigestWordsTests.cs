using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A digest says in plain words what it shows, and no two of its words contradict.</summary>
public sealed class DigestWordsTests
{
    private static readonly PersonId Third = new("22222222-0000-0000-0000-000000000009");
    private static readonly PersonId Fourth = new("22222222-0000-0000-0000-000000000008");
    private static readonly Dictionary<string, string> ByName = new(StringComparer.Ordinal) { ["byName"] = "true" };
    private static readonly Dictionary<string, string> InTotal = new(StringComparer.Ordinal) { ["byName"] = "false" };

    [Fact]
    public async Task Who_chooses_only_in_the_total_reads_when_the_total_has_them_and_no_digest_says_otherwise()
    {
        await using var org = await TeamAsync(Cio, Vp, Third, Fourth);
        foreach (var leader in new[] { Cio, Vp, Third, Fourth })
        {
            await org.SaysAsync(leader, "met Contoso for 45 min");
        }

        await org.PressesAsync(Cio, CardVerbs.DigestConsent, ByName);
        await org.PressesAsync(Vp, CardVerbs.DigestConsent, ByName);
        org.Turn(new LocalDateTime(2026, 11, 23, 9, 0));
        Assert.Contains("The total is of those who appear by name", await DigestAsync(org, Cio), StringComparison.Ordinal);

        var chosen = (await org.SaysAsync(Cio, "make me anonymous in the digest")).OnlyCard().Words();
        Assert.Contains("only where at least two others without a name have time as well", chosen, StringComparison.Ordinal);
        Assert.Contains("only where at least two others", (await org.PressesAsync(Vp, CardVerbs.DigestConsent, InTotal)).OnlyCard().Words(), StringComparison.Ordinal);

        // Four have time, and two of them were named for this week: that three suffice would be no true word.
        var digest = await DigestAsync(org, Cio);
        Assert.Contains("No total: so few people would be in it that one person’s time could be worked out", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("three", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("min of", digest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_named_and_has_nothing_is_a_number_beside_others_and_nothing_where_all_have_nothing()
    {
        await using var org = await TeamAsync(Cio, Vp, Third, Fourth);
        foreach (var leader in new[] { Cio, Vp, Third, Fourth })
        {
            await org.PressesAsync(leader, CardVerbs.DigestConsent, ByName);
        }

        await org.SaysAsync(Cio, "met Contoso for 45 min");
        org.Turn(new LocalDateTime(2026, 11, 23, 9, 0));
        var digest = await DigestAsync(org, Cio);
        Assert.Contains("Ada Berg", digest, StringComparison.Ordinal);
        Assert.Contains("3 who appear by name have no time in the week", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben Cole", digest, StringComparison.Ordinal);

        org.Turn(new LocalDateTime(2026, 11, 30, 9, 0));
        var empty = await DigestAsync(org, Cio);
        Assert.Contains("A quiet week: no customer time was logged, after 45 min the week before.", empty, StringComparison.Ordinal);
        Assert.Contains("can still write me a line; it is added here", empty, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Berg", empty, StringComparison.Ordinal);
        Assert.DoesNotContain("no time in the week", empty, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_more_than_in_the_week_before_is_up_in_the_total_and_in_the_row()
    {
        await using var org = await TeamAsync(Cio);
        await org.PressesAsync(Cio, CardVerbs.DigestConsent, ByName);
        foreach (var (day, minutes) in new[] { (16, 300), (23, 30), (30, 60) })
        {
            org.Turn(new LocalDateTime(2026, 11, day, 9, 2));
            await DigestAsync(org, Cio);
            await org.SaysAsync(Cio, $"met Contoso for {minutes} min");
        }

        org.Turn(new LocalDateTime(2026, 12, 7, 9, 0));
        var digest = await DigestAsync(org, Cio);

        Assert.Contains("up 30 min on week 48", digest, StringComparison.Ordinal);
        Assert.Contains("▲ up", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("▼", digest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_that_moves_against_the_week_before_says_so()
    {
        await using var org = await TeamAsync(Cio);
        await org.PressesAsync(Cio, CardVerbs.DigestConsent, ByName);
        await ShareAsync(org, "onboarding took nine weeks");
        org.Turn(new LocalDateTime(2026, 11, 23, 9, 0));
        Assert.DoesNotContain(" · new", await DigestAsync(org, Cio), StringComparison.Ordinal);

        await ShareAsync(org, "onboarding took ten weeks");
        await ShareAsync(org, "onboarding took eleven weeks", 100);
        await ShareAsync(org, "the price is too high", 240);
        org.Turn(new LocalDateTime(2026, 11, 30, 9, 0));
        var digest = (await DigestAsync(org, Cio)).Replace('\u00a0', ' ');

        Assert.Contains("up from 1 to 2", digest, StringComparison.Ordinal);
        Assert.Contains(" · new", digest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("digest on")]
    [InlineData("Start the digest again")]
    [InlineData("Wochenüberblick wieder an")]
    [InlineData("réactivez la synthèse")]
    [InlineData("reactiva el resumen")]
    public async Task Digest_on_after_digest_off_brings_it_back_as_it_was_and_posts_nothing(string text)
    {
        await using var org = await TeamAsync(Cio);
        await org.SetUpDigestAsync();
        var planned = await org.PlannedAsync(DueKind.Digest, Channel);
        await org.SaysAsync(Cio, "digest off", inChannel: true);

        var resumed = await org.SaysAsync(Cio, text, inChannel: true);

        Assert.Empty(resumed.OfType<ChannelPost>());
        Assert.Contains("Mondays 08:30", resumed.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal(planned, await org.PlannedAsync(DueKind.Digest, Channel));
    }

    [Fact]
    public async Task An_admin_who_stopped_it_brings_it_back_in_the_channel_or_in_the_own_chat()
    {
        await using var org = await TeamAsync(Cio);
        await org.ArrivesAsync(Admin);
        await org.SetUpDigestAsync();
        await org.SaysAsync(Admin, "digest off");
        org.Now += Duration.FromMinutes(1);
        Assert.Contains("comes to the channel “Leadership”", (await org.SaysAsync(Admin, "digest on")).The<Reply.Say>().Words(), StringComparison.Ordinal);
        Assert.NotNull(await org.PlannedAsync(DueKind.Digest, Channel));

        org.Now += Duration.FromMinutes(1);
        await org.SaysAsync(Admin, "digest off", inChannel: true);
        Assert.Null(await org.PlannedAsync(DueKind.Digest, Channel));
        org.Now += Duration.FromMinutes(1);
        Assert.Contains("The digest comes here", (await org.SaysAsync(Admin, "digest on", inChannel: true)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.NotNull(await org.PlannedAsync(DueKind.Digest, Channel));

        Assert.Contains("Only an admin", (await org.SaysAsync(Vp, "digest on", inChannel: true)).OnlyCard().Words(), StringComparison.Ordinal);
    }

    private static async Task ShareAsync(Organisation org, string heard, int minutes = 45) => await org.PressesAsync(
        Cio, (await org.SaysAsync(Cio, $"met Contoso for {minutes} min, {heard}")).OfType<Reply.Say>().First().Card, CardVerbs.LogShare);

    private static async Task<string> DigestAsync(Organisation org, PersonId who) => (await org.SaysAsync(who, "digest now")).OnlyCard().Words();

    private static async Task<Organisation> TeamAsync(params PersonId[] team)
    {
        var org = await FoundAsync("Contoso");
        foreach (var leader in team)
        {
            await org.InstallsAsync(leader);
        }

        return org;
    }
}
