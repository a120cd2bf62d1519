using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Days on which a leader is away: no question, and a target of the days that are left.</summary>
public sealed class AbsenceTests
{
    // Monday is the 16th.
    [Theory]
    [InlineData("en-GB", "I'm off on Thursday and Friday", "2026-11-19", "2026-11-21")]
    [InlineData("en-GB", "away until 12 December", "2026-11-16", "2026-12-12")]
    [InlineData("en-GB", "on holiday next week", "2026-11-23", "2026-11-30")]
    [InlineData("en-GB", "I'm on vacation from Thursday until next Tuesday", "2026-11-19", "2026-11-24")]
    [InlineData("en-GB", "out of office tomorrow", "2026-11-17", "2026-11-18")]
    [InlineData("de-DE", "bin am Donnerstag und Freitag nicht da", "2026-11-19", "2026-11-21")]
    [InlineData("de-DE", "Urlaub bis 12. Dezember", "2026-11-16", "2026-12-12")]
    [InlineData("de-DE", "nächste Woche im Urlaub", "2026-11-23", "2026-11-30")]
    [InlineData("fr-FR", "absent jeudi et vendredi", "2026-11-19", "2026-11-21")]
    [InlineData("fr-FR", "en vacances jusqu'au 12 décembre", "2026-11-16", "2026-12-12")]
    [InlineData("fr-FR", "en congé la semaine prochaine", "2026-11-23", "2026-11-30")]
    [InlineData("es-ES", "estoy fuera el jueves y el viernes", "2026-11-19", "2026-11-21")]
    [InlineData("es-ES", "de vacaciones hasta el 12 de diciembre", "2026-11-16", "2026-12-12")]
    [InlineData("es-ES", "la próxima semana estoy de vacaciones", "2026-11-23", "2026-11-30")]
    public async Task An_absence_is_kept_from_its_first_day_until_the_leader_is_back(string locale, string text, string from, string until)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);

        await org.SaysAsync(Cio, text);

        var absence = Assert.Single(await org.ReadAsync(store => store.Absences.OfAsync(Cio)));
        Assert.Equal((from, until), (Iso(absence.From), Iso(absence.Until)));
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("2027-11-17")]
    public async Task Nobody_is_quiet_for_more_than_a_year(string until)
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);

        await org.PressesAsync(Cio, CardVerbs.PromptPause, PauseButton.Values(NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value));

        Assert.Null((await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.PausedUntil);
    }

    [Theory]
    [InlineData("pause until 12 December")]
    [InlineData("don't ask me before 12 December")]
    public async Task Who_only_does_not_want_to_be_asked_is_not_away(string text)
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, text);
        Assert.Empty(await org.ReadAsync(store => store.Absences.OfAsync(Cio)));
    }

    [Fact]
    public async Task Two_days_away_leave_three_fifths_of_the_target_and_the_question_comes_before_them()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);

        var noted = (await org.SaysAsync(Cio, "I'm off on Thursday and Friday")).OnlyCard().Words();

        Assert.Contains("away: Thursday 19 November – Friday 20 November", noted, StringComparison.Ordinal);
        Assert.Contains("of 1 h 12, 2 days away", (await org.SaysAsync(Cio, "my week")).OnlyCard().Words(), StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 18, 16, 0));
        Assert.Contains("of 1 h 12, 2 days away", (await org.AttendAsync()).OnlyCard().Words(), StringComparison.Ordinal);

        // History is judged by the absence of its own week, the next week by none.
        Assert.Equal([72, 120, 120], await TargetsAsync(org, 47, 48, 46));
        await org.SaysAsync(Cio, "met Contoso for 75 min");
        org.Turn(new LocalDateTime(2026, 11, 26, 15, 0));
        Assert.Contains("1 h 15 of 1 h 12 · reached", (await org.SaysAsync(Cio, "my week")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_away_has_no_target_and_no_question()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "on holiday next week");

        org.Turn(new LocalDateTime(2026, 11, 19, 16, 0));
        Assert.Single(await org.AttendAsync());
        Assert.Equal(InBerlin(new(2026, 12, 3, 16, 0)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
        Assert.Equal([0], await TargetsAsync(org, 48));
    }

    [Fact]
    public async Task An_absence_is_taken_back_and_ended()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "on holiday next week");
        await org.SaysAsync(Cio, "undo");
        Assert.Empty(await org.ReadAsync(store => store.Absences.OfAsync(Cio)));

        await org.SaysAsync(Cio, "away until 12 December");
        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        await org.SaysAsync(Cio, "I'm back");
        Assert.Equal(new LocalDate(2026, 11, 18), Assert.Single(await org.ReadAsync(store => store.Absences.OfAsync(Cio))).Until);
        Assert.Equal(InBerlin(new(2026, 11, 19, 16, 0)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task The_digest_says_of_which_target_and_counts_nobody_away_as_on_target()
    {
        await using var org = await FoundAsync("Contoso");
        foreach (var leader in new[] { Cio, Vp })
        {
            var welcome = (await org.InstallsAsync(leader)).OnlyCard();
            await org.PressesAsync(leader, welcome, CardVerbs.DigestConsent);
        }

        await org.SaysAsync(Cio, "met Contoso for 30 min");
        await org.SaysAsync(Cio, "I'm off on Thursday and Friday");
        await org.SaysAsync(Vp, "away until next Monday");
        await org.SetUpDigestAsync();
        org.Turn(new LocalDateTime(2026, 11, 23, 8, 30));

        var digest = (await org.AttendAsync()).The<ChannelPost>().Words();

        Assert.Contains("30 min of 1 h 12, 2 days away", digest, StringComparison.Ordinal);
        Assert.Contains("0 of 2 leaders on target", digest, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<int>> TargetsAsync(Organisation org, params int[] weeks)
    {
        var targets = await org.ReadAsync(store => WeekTargets.ReadAsync(store, Cio));
        return [.. weeks.Select(week => targets.Of(Cio, new IsoWeek(2026, week)).Minutes)];
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static Instant InBerlin(LocalDateTime local) => local.InZoneStrictly(Berlin).ToInstant();
}
