using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CioCoachBot.Tests.Coach.Prompts;

public sealed class PromptPlanTests
{
    private static readonly Leader Leader = Sample.Leader(); // Thursday 16:00 in Berlin; Sample.Now is exactly that

    private static Instant Berlin(int year, int month, int day, int hour, int minute = 0) =>
        new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).ToInstant();

    [Fact]
    public void The_next_prompt_is_strictly_later()
    {
        Assert.Equal(Berlin(2026, 11, 19, 16), PromptPlan.Next(Leader, Sample.Now - Duration.Epsilon, Attendance.Usual));
        Assert.Equal(Berlin(2026, 11, 26, 16), PromptPlan.Next(Leader, Sample.Now, Attendance.Usual));
    }

    [Fact]
    public void A_pause_ends_with_its_last_day()
    {
        Assert.Equal(Berlin(2026, 12, 10, 16), PromptPlan.Next(Leader with { PausedUntil = new LocalDate(2026, 12, 10) }, Sample.Now, Attendance.Usual));
        Assert.Equal(Berlin(2026, 12, 17, 16), PromptPlan.Next(Leader with { PausedUntil = new LocalDate(2026, 12, 11) }, Sample.Now, Attendance.Usual));
    }

    [Fact]
    public void A_closed_week_has_no_prompt() =>
        Assert.Equal(Berlin(2026, 12, 3, 16), PromptPlan.Next(Leader with { ClosedWeek = new IsoWeek(2026, 48) }, Sample.Now, Attendance.Usual));

    [Fact]
    public void A_time_that_the_clock_skips_moves_on_by_the_gap_and_of_two_the_first_is_taken()
    {
        var sunday = Leader with { PromptDay = IsoDayOfWeek.Sunday, PromptTime = new LocalTime(2, 30) };

        Assert.Equal(Berlin(2027, 3, 28, 3, 30), PromptPlan.Next(sunday, Berlin(2027, 3, 22, 0), Attendance.Usual));
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 0, 30), PromptPlan.Next(sunday, Berlin(2026, 10, 19, 0), Attendance.Usual));
    }

    [Fact]
    public void Ask_me_tomorrow_and_ask_me_on_a_day()
    {
        Assert.Equal(Berlin(2026, 11, 20, 16), PromptPlan.Tomorrow(Leader, Sample.Now));
        Assert.Equal(Berlin(2026, 11, 20, 9), PromptPlan.Tomorrow(Leader, Sample.Now, new LocalTime(9, 0)));
        Assert.Equal(Berlin(2026, 11, 24, 16), PromptPlan.On(Leader, new LocalDate(2026, 11, 24)));
        Assert.Equal(Berlin(2026, 11, 24, 8, 15), PromptPlan.On(Leader, new LocalDate(2026, 11, 24), new LocalTime(8, 15)));
    }

    [Fact]
    public void A_week_with_a_log_a_closed_week_and_a_pause_owe_no_prompt()
    {
        Assert.True(PromptPlan.IsOwed(Leader, Sample.Now, weekIsReached: false, Attendance.Usual));
        Assert.False(PromptPlan.IsOwed(Leader, Sample.Now, weekIsReached: true, Attendance.Usual));
        Assert.False(PromptPlan.IsOwed(Leader with { ClosedWeek = new IsoWeek(2026, 47) }, Sample.Now, weekIsReached: false, Attendance.Usual));
        Assert.True(PromptPlan.IsOwed(Leader with { ClosedWeek = new IsoWeek(2026, 46) }, Sample.Now, weekIsReached: false, Attendance.Usual));
        Assert.False(PromptPlan.IsOwed(Leader with { PausedUntil = Sample.Today.PlusDays(1) }, Sample.Now, weekIsReached: false, Attendance.Usual));
        Assert.True(PromptPlan.IsOwed(Leader with { PausedUntil = Sample.Today }, Sample.Now, weekIsReached: false, Attendance.Usual));
    }

    [Fact]
    public void The_week_that_is_closed_is_that_of_the_leaders_zone()
    {
        var sundayNight = Instant.FromUtc(2026, 11, 22, 23, 30); // Monday 00:30 in Berlin
        var closed = Leader with { ClosedWeek = new IsoWeek(2026, 47) };

        Assert.True(PromptPlan.IsOwed(closed, sundayNight, weekIsReached: false, Attendance.Usual));
        Assert.False(PromptPlan.IsOwed(closed with { ZoneId = "America/New_York" }, sundayNight, weekIsReached: false, Attendance.Usual));
    }

    [Fact]
    public void In_every_zone_the_next_prompt_is_later_within_a_week_and_in_its_slot()
    {
        var cases =
            from zone in Calendars.Zone
            from at in Calendars.Near(zone)
            from day in Calendars.Weekday
            from time in Calendars.Time
            select (Leader: Leader with { ZoneId = zone.Id, PromptDay = day, PromptTime = time }, At: at);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var next = PromptPlan.Next(one.Leader, one.At, Attendance.Usual);
            var local = next.InZone(one.Leader.Zone).LocalDateTime;
            var inSlot = local.DayOfWeek == one.Leader.PromptDay && local.TimeOfDay == one.Leader.PromptTime;

            Assert.True(next > one.At);
            Assert.True(next - one.At <= Duration.FromDays(9)); // a week, and two days where a zone changed its side of the date line
            Assert.True(inSlot || MovedByAGap(one.Leader, next));
            Assert.True(PromptPlan.Tomorrow(one.Leader, one.At) > one.At);
            Assert.True(PromptPlan.Next(one.Leader, next, Attendance.Usual) > next);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void In_every_zone_a_paused_leader_is_left_in_peace()
    {
        var cases = Calendars.Zone.SelectMany(zone => Calendars.Near(zone).SelectMany(at => Gen.Choose(0, 400).Select(days => (zone, at, days))));
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var until = one.at.InZone(one.zone).Date.PlusDays(one.days);
            var next = PromptPlan.Next(Leader with { ZoneId = one.zone.Id, PausedUntil = until }, one.at, Attendance.Usual);
            Assert.True(next.InZone(one.zone).Date >= until);
        }).QuickCheckThrowOnFailure();
    }

    private static bool MovedByAGap(Leader leader, Instant next)
    {
        var interval = leader.Zone.GetZoneInterval(next);
        var gap = interval.HasStart ? interval.WallOffset.Seconds - leader.Zone.GetUtcOffset(interval.Start - Duration.Epsilon).Seconds : 0;
        var wanted = next.InZone(leader.Zone).LocalDateTime.PlusSeconds(-gap);
        return gap > 0 && wanted.DayOfWeek == leader.PromptDay && wanted.TimeOfDay == leader.PromptTime && leader.Zone.MapLocal(wanted).Count == 0;
    }
}
