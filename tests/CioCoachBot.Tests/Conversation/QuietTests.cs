using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Working days, quiet hours and public holidays: nothing of the coach's own accord on such a day or in such an hour.</summary>
public sealed class QuietTests
{
    [Theory]
    [InlineData("en-GB", "I work Monday to Thursday", "1234")]
    [InlineData("en-GB", "I only work on Mondays, Tuesdays and Thursdays", "124")]
    [InlineData("en-GB", "not on Fridays", "1234")]
    [InlineData("en-GB", "I don't work on Fridays", "1234")]
    [InlineData("en-GB", "no messages on Mondays and Fridays, please", "234")]
    [InlineData("de-DE", "ich arbeite Montag bis Donnerstag", "1234")]
    [InlineData("de-DE", "freitags nicht", "1234")]
    [InlineData("de-DE", "freitags arbeite ich nicht", "1234")]
    [InlineData("fr-FR", "je travaille du lundi au jeudi", "1234")]
    [InlineData("fr-FR", "pas le vendredi", "1234")]
    [InlineData("es-ES", "trabajo de lunes a jueves", "1234")]
    [InlineData("es-ES", "los viernes no", "1234")]
    public async Task Working_days_are_said_in_words(string locale, string text, string days)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);

        await org.SaysAsync(Cio, text);

        Assert.Equal(days, await DaysAsync(org));
    }

    [Theory]
    [InlineData("not on Friday")]
    [InlineData("I work with Contoso on Mondays")]
    [InlineData("Contoso does not work on Fridays")]
    [InlineData("I'm off on Thursday and Friday")]
    public async Task What_says_something_else_changes_no_working_day(string text)
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, text);
        Assert.Equal("12345", await DaysAsync(org));
    }

    [Theory]
    [InlineData("en-GB", "quiet from 18 to 8", 18, 8)]
    [InlineData("en-GB", "quiet hours 6pm to 8am", 18, 8)]
    [InlineData("en-GB", "do not disturb between 12:00 and 14:00", 12, 14)]
    [InlineData("en-GB", "quiet from 6 to 8", 18, 8)]
    [InlineData("de-DE", "Ruhe von 18 bis 8 Uhr", 18, 8)]
    [InlineData("fr-FR", "silence de 18 h à 8 h", 18, 8)]
    [InlineData("es-ES", "silencio de 18 a 8", 18, 8)]
    public async Task Quiet_hours_are_said_in_words(string locale, string text, int from, int until)
    {
        await using var org = await FoundAsync();
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);

        await org.SaysAsync(Cio, text);

        var quiet = (await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.Quiet!.Value;
        Assert.Equal((from, until), (quiet.From.Hour, quiet.Until.Hour));
    }

    [Fact]
    public async Task Four_days_a_week_have_four_fifths_of_the_target_and_the_weeks_before_keep_theirs()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "ask me on Fridays at 16:00");

        var noted = (await org.SaysAsync(Cio, "not on Fridays")).OnlyCard().Words();

        Assert.Contains("you work Monday to Thursday", noted, StringComparison.Ordinal);
        Assert.Contains("of 1 h 36", noted, StringComparison.Ordinal);
        Assert.Contains("on Thursdays at 16:00", noted, StringComparison.Ordinal);
        var targets = await org.ReadAsync(store => WeekTargets.ReadAsync(store, Cio));
        Assert.Equal((120, 96), (targets.Of(Cio, new IsoWeek(2026, 46)).Minutes, targets.Of(Cio, new IsoWeek(2026, 47)).Minutes));

        await org.SaysAsync(Cio, "undo");
        Assert.Equal("12345", await DaysAsync(org));
        Assert.Equal(InBerlin(new(2026, 11, 20, 16, 0)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task A_reminder_waits_for_the_next_working_day()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "not on Fridays");
        await org.SaysAsync(Cio, "met Contoso for 100 min, promised them the roadmap by Friday");

        org.Turn(new LocalDateTime(2026, 11, 20, 9, 0));
        Assert.Empty(await org.AttendAsync());
        org.Turn(new LocalDateTime(2026, 11, 23, 9, 0));
        Assert.Contains("which has passed", (await org.AttendAsync()).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_in_quiet_hours_and_the_question_moves_with_them()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 20 min, promised them the roadmap by Wednesday");

        var noted = (await org.SaysAsync(Cio, "quiet from 15 to 10")).OnlyCard().Words();

        Assert.Contains("from 15:00 to 10:00 I write nothing of my own accord", noted, StringComparison.Ordinal);
        Assert.Contains("on Thursdays at 10:00", noted, StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        Assert.Empty(await org.AttendAsync());
        org.Turn(new LocalDateTime(2026, 11, 18, 10, 0));
        Assert.Single(await org.AttendAsync());
        Assert.Equal(InBerlin(new(2026, 11, 19, 10, 0)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task The_settings_card_keeps_both_and_says_what_is_missing()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        var form = (await org.SaysAsync(Cio, "settings")).OnlyCard();

        var refused = (await org.PressesAsync(Cio, form, "Save", [(SettingsForm.QuietFromInput, "18:00"), (SettingsForm.WorkingDaysInput, "")])).OnlyCard();
        Assert.Contains("At least one working day", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("Quiet hours have a beginning and an end", refused.Words(), StringComparison.Ordinal);

        await org.PressesAsync(Cio, form, "Save", [
            (SettingsForm.QuietFromInput, "18:00"), (SettingsForm.QuietUntilInput, "08:00"), (SettingsForm.WorkingDaysInput, "monday,wednesday")]);
        Assert.Equal("13", await DaysAsync(org));
        Assert.Equal(InBerlin(new(2026, 11, 18, 16, 0)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
        Assert.Equal("18:00", new CardText((await org.SaysAsync(Cio, "settings")).OnlyCard()).Inputs[SettingsForm.QuietFromInput]);
    }

    [Fact]
    public async Task A_public_holiday_is_an_absence_of_all_who_have_it()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        org.ClientZone = DateTimeZoneProviders.Tzdb["America/New_York"];
        await org.InstallsAsync(Vp);
        org.ClientZone = Berlin;
        var thursday = new LocalDate(2026, 11, 19);
        await org.WriteAsync(store => store.Holidays.ReplaceAsync(thursday, [new Holiday(thursday, Berlin.Id)]));
        await org.SaysAsync(Cio, "ask me on Thursdays at 16:00");

        Assert.Equal(InBerlin(new(2026, 11, 20, 16, 0)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
        var targets = await org.ReadAsync(store => WeekTargets.ReadAsync(store, null));
        Assert.Equal((96, 120), (targets.Of(Cio, new IsoWeek(2026, 47)).Minutes, targets.Of(Vp, new IsoWeek(2026, 47)).Minutes));
    }

    [Fact]
    public async Task A_promise_due_during_an_absence_is_named_on_the_return_and_takes_the_day_of_the_question()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 20 min, promised them the roadmap by Wednesday");
        await org.SaysAsync(Cio, "met Fabrikam for 20 min, promised them a demo by Tuesday");
        await org.SaysAsync(Cio, "away until Thursday");

        foreach (var day in new[] { 17, 18 })
        {
            org.Turn(new LocalDateTime(2026, 11, day, 9, 0));
            Assert.Empty(await org.AttendAsync());
        }

        org.Turn(new LocalDateTime(2026, 11, 19, 9, 0));
        var reminder = (await org.AttendAsync()).OnlyCard().Words();
        Assert.Contains("the roadmap", reminder, StringComparison.Ordinal);
        Assert.Contains("a demo", reminder, StringComparison.Ordinal);
        org.Turn(new LocalDateTime(2026, 11, 19, 16, 0));
        Assert.Empty(await org.AttendAsync());
        Assert.Equal(InBerlin(new(2026, 11, 20, 16, 0)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Theory]
    [InlineData("en-GB", "away from 10 to 14 december")]
    [InlineData("en-GB", "I'm away from 10 December to 14 December")]
    [InlineData("en-GB", "on holiday 10-14 December")]
    [InlineData("de-DE", "Urlaub vom 10. bis 14. Dezember")]
    [InlineData("fr-FR", "en vacances du 10 au 14 décembre")]
    [InlineData("en-GB", "away from 10 until 14 december")]
    [InlineData("es-ES", "de vacaciones del 10 al 14 de diciembre")]
    public async Task An_absence_to_come_is_from_its_first_day_to_its_last(string locale, string text)
    {
        await using var org = await FoundAsync("Contoso");
        org.ClientLocale = locale;
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, text);

        var absence = Assert.Single(await org.ReadAsync(store => store.Absences.OfAsync(Cio)));
        Assert.Equal(new LocalDate(2026, 12, 10), absence.From);
        Assert.Equal(new LocalDate(2026, 12, 15), absence.Until);
        Assert.Equal(InBerlin(new(2026, 11, 19, 16, 0)), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task A_promise_newly_made_is_neither_the_second_message_of_a_day_nor_the_fourth_of_a_week()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "ask me on Tuesdays at 8:00");
        org.Turn(new LocalDateTime(2026, 11, 17, 8, 0));
        Assert.Single(await org.AttendAsync());
        await org.SaysAsync(Cio, "met Contoso for 20 min, promised them the roadmap by today");
        org.Turn(new LocalDateTime(2026, 11, 17, 9, 0));
        Assert.Empty(await org.AttendAsync());
        org.Turn(new LocalDateTime(2026, 11, 18, 9, 0));
        Assert.Equal(MessageKind.Promise, (await org.AttendAsync()).The<DirectMessage>().Once.Kind);

        await org.WriteAsync(store => store.Spoken.AddAsync(new Spoken(Cio, InBerlin(new(2026, 11, 19, 9, 0)), MessageKind.Request, string.Empty)));
        org.Turn(new LocalDateTime(2026, 11, 19, 10, 0));
        await org.SaysAsync(Cio, "met Fabrikam for 100 min, promised them a demo by Friday");
        org.Turn(new LocalDateTime(2026, 11, 20, 9, 0));
        Assert.Empty(await org.AttendAsync());
        org.Turn(new LocalDateTime(2026, 11, 23, 9, 0));
        Assert.Equal(MessageKind.Promise, (await org.AttendAsync()).The<DirectMessage>().Once.Kind);
    }

    private static async Task<string> DaysAsync(Organisation org)
    {
        var attendance = await org.ReadAsync(store => Attendance.ReadAsync(store, Cio));
        return string.Concat(attendance.DaysOf(Cio, new LocalDate(2026, 11, 16)).Select(static day => (int)day));
    }

    private static Instant InBerlin(LocalDateTime local) => local.InZoneStrictly(Berlin).ToInstant();
}
