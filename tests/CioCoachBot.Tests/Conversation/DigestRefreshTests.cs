using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A posted digest follows what is logged, corrected and taken back of its week, in its place.</summary>
public sealed class DigestRefreshTests
{
    private static readonly PersonId Third = new("22222222-0000-0000-0000-000000000009");
    private static readonly PersonId Fourth = new("22222222-0000-0000-0000-000000000008");
    private static readonly PersonId[] Team = [Cio, Vp, Third, Fourth];
    private static readonly Dictionary<string, string> ByName = new(StringComparer.Ordinal) { ["byName"] = "true" };

    [Fact]
    public async Task It_follows_late_logs_corrections_and_undo_at_most_once_an_hour()
    {
        await using var org = await TeamAsync(named: true);
        var posted = await PostedAsync(org);
        Assert.Contains("3 h of 8 h", posted.Words(), StringComparison.Ordinal);

        At(org, 9, 0);
        await org.SaysAsync(Cio, "met Contoso for 30 min last Friday");
        At(org, 9, 20);
        await org.SaysAsync(Vp, "met Contoso for 15 min last Friday");
        Assert.Empty(await UpdatesAsync(org));
        At(org, 10, 1);
        var update = Assert.Single(await UpdatesAsync(org));
        Assert.Equal(posted.CardKey, update.CardKey);
        Assert.Contains("3 h 45 of 8 h", update.Words(), StringComparison.Ordinal);
        At(org, 11, 30);
        Assert.Empty(await UpdatesAsync(org));

        await org.SaysAsync(Vp, "actually it was 30 min");
        At(org, 12, 31);
        Assert.Contains("4 h of 8 h", Assert.Single(await UpdatesAsync(org)).Words(), StringComparison.Ordinal);
        await org.SaysAsync(Cio, "undo");
        At(org, 13, 32);
        Assert.Contains("3 h 30 of 8 h", Assert.Single(await UpdatesAsync(org)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_who_is_not_named_logs_late_shows_in_it_no_more_than_in_a_second_digest()
    {
        await using var org = await TeamAsync(named: false);
        var posted = await PostedAsync(org);
        At(org, 9, 0);
        await org.SaysAsync(Vp, "met Contoso for 30 min last Friday");
        At(org, 10, 1);
        Assert.Equal(posted.Words(), Assert.Single(await UpdatesAsync(org)).Words());
    }

    [Fact]
    public async Task A_contact_of_the_running_week_or_of_one_that_is_not_posted_changes_no_digest()
    {
        await using var org = await TeamAsync(named: true);
        await PostedAsync(org);
        await org.SaysAsync(Cio, "met Contoso for 30 min");
        await org.SaysAsync(Cio, "met Contoso for 30 min on 12 November");
        Assert.Null(await org.PlannedAsync(DueKind.DigestRefresh, Channel));

        // A week later the next one is posted, and that one follows.
        org.Turn(new LocalDateTime(2026, 11, 30, 8, 30));
        await org.AttendAsync();
        await org.SaysAsync(Cio, "met Contoso for 20 min on 20 November");
        Assert.Null(await org.PlannedAsync(DueKind.DigestRefresh, Channel));
        await org.SaysAsync(Cio, "met Contoso for 20 min on 27 November");
        Assert.Equal(org.Now + Duration.FromHours(1), Rounded(await org.PlannedAsync(DueKind.DigestRefresh, Channel)));
    }

    [Fact]
    public async Task After_a_week_and_after_its_end_it_stays_as_it_was()
    {
        await using var org = await TeamAsync(named: true);
        await PostedAsync(org);
        await org.SaysAsync(Cio, "digest off", inChannel: true);
        await org.SaysAsync(Cio, "met Contoso for 30 min last Friday");
        Assert.Null(await org.PlannedAsync(DueKind.DigestRefresh, Channel));

        await org.WriteAsync(async store => await store.DigestChannels.SaveAsync(
            (await store.DigestChannels.FindAsync(Channel))! with { Active = true }));
        org.Turn(new LocalDateTime(2026, 11, 30, 8, 31));
        await org.SaysAsync(Vp, "met Contoso for 30 min on 20 November");
        Assert.Null(await org.PlannedAsync(DueKind.DigestRefresh, Channel));
    }

    [Fact]
    public async Task A_digest_of_the_running_week_stays_as_told_until_that_week_is_over()
    {
        await using var org = await TeamAsync(named: true);
        await SetUpAsync(org, IsoDayOfWeek.Friday);
        org.Turn(new LocalDateTime(2026, 11, 20, 8, 30));
        var posted = (await org.AttendAsync()).The<ChannelPost>();
        await org.SaysAsync(Cio, "met Contoso for 30 min");
        org.Turn(new LocalDateTime(2026, 11, 22, 23, 0));
        Assert.Empty(await UpdatesAsync(org));

        org.Turn(new LocalDateTime(2026, 11, 23, 0, 0));
        var update = Assert.Single(await UpdatesAsync(org));
        Assert.Equal(posted.CardKey, update.CardKey);
        Assert.Contains("3 h 30 of 8 h", update.Words(), StringComparison.Ordinal);
    }

    private static Instant? Rounded(Instant? at) => at is { } planned ? planned - Duration.FromTicks(planned.ToUnixTimeTicks() % 10_000_000) : null;

    private static void At(Organisation org, int hour, int minute) => org.Turn(new LocalDateTime(2026, 11, 23, hour, minute));

    private static async Task<IReadOnlyList<CardUpdate>> UpdatesAsync(Organisation org) =>
        [.. (await org.AttendAsync()).OfType<CardUpdate>().Where(update => update.CardKey.Kind == CardKind.Digest)];

    private static async Task<Organisation> TeamAsync(bool named)
    {
        var org = await FoundAsync("Contoso");
        foreach (var leader in Team)
        {
            await org.InstallsAsync(leader);
            await org.SaysAsync(leader, "met Contoso for 45 min");
            if (named)
            {
                await org.PressesAsync(leader, CardVerbs.DigestConsent, ByName);
            }
        }

        return org;
    }

    private static async Task<ChannelPost> PostedAsync(Organisation org)
    {
        await SetUpAsync(org, IsoDayOfWeek.Monday);
        At(org, 8, 30);
        return (await org.AttendAsync()).The<ChannelPost>();
    }

    private static async Task SetUpAsync(Organisation org, IsoDayOfWeek day)
    {
        await org.InstallsAsync(Cio, inChannel: true);
        await org.PressesAsync(Cio, CardVerbs.DigestSetup, DigestSetupForm.Data(day, new LocalTime(8, 30), Berlin.Id, "en").ToDictionary(StringComparer.Ordinal), inChannel: true);
        await org.PressesAsync(Admin, CardVerbs.DigestAllow, ChannelButton.Values(Channel), inChannel: true);
    }
}
