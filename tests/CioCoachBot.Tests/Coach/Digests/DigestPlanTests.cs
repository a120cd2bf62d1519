using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Progress;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Interval = NodaTime.Interval;

namespace CioCoachBot.Tests.Coach.Digests;

public sealed class DigestPlanTests
{
    private static readonly DigestChannel Channel = new() { Id = "19:leadership@thread.tacv2", InstalledBy = Sample.Person(1), ZoneId = "Europe/Berlin" };

    [Fact]
    public void Mondays_at_half_past_eight()
    {
        var monday = Instant.FromUtc(2026, 11, 23, 7, 30);

        Assert.Equal(monday, DigestPlan.Next(Channel, Sample.Now));
        Assert.Equal(monday + Duration.FromDays(7), DigestPlan.Next(Channel, monday));
    }

    [Theory]
    [InlineData(23, 47)]
    [InlineData(25, 47)]
    [InlineData(26, 48)]
    [InlineData(29, 48)]
    public void The_first_half_of_the_week_reports_the_week_before(int day, int week) =>
        Assert.Equal(new IsoWeek(2026, week), DigestPlan.WeekReported(Channel.Zone, Instant.FromUtc(2026, 11, day, 7, 30)));

    [Fact]
    public void The_channels_zone_tells_the_day() =>
        Assert.Equal(
            new IsoWeek(2026, 48),
            DigestPlan.WeekReported(DateTimeZoneProviders.Tzdb["Pacific/Auckland"], Instant.FromUtc(2026, 11, 25, 12, 0)));

    [Fact]
    public void In_every_zone_the_next_digest_is_later_and_two_in_a_row_report_two_weeks_in_a_row()
    {
        var cases =
            from zone in Calendars.Zone
            from at in Calendars.Near(zone)
            from day in Calendars.Weekday
            from hour in Gen.Choose(6, 20) // clocks change at night, and a digest pushed past midnight would be about another week
            select (Channel: Channel with { ZoneId = zone.Id, Day = day, Time = new LocalTime(hour, 0) }, At: at);
        Prop.ForAll(cases.Where(one => !CrossesTheDateLine(one.Channel.Zone, one.At)).ToArbitrary(), one =>
        {
            var next = DigestPlan.Next(one.Channel, one.At);
            var after = DigestPlan.Next(one.Channel, next);

            Assert.True(next > one.At);
            Assert.Equal(one.Channel.Day, next.InZone(one.Channel.Zone).DayOfWeek);
            Assert.Equal(DigestPlan.WeekReported(one.Channel.Zone, next).Plus(1), DigestPlan.WeekReported(one.Channel.Zone, after));
            Assert.True(DigestPlan.WeekReported(one.Channel.Zone, next).Monday <= next.InZone(one.Channel.Zone).Date);
        }).QuickCheckThrowOnFailure();
    }

    private static bool CrossesTheDateLine(DateTimeZone zone, Instant at) =>
        zone.GetZoneIntervals(new Interval(at - Duration.FromDays(2), at + Duration.FromDays(16)))
            .Any(one => one.HasStart && Math.Abs(one.WallOffset.Seconds - zone.GetUtcOffset(one.Start - Duration.Epsilon).Seconds) > 6 * 3600);
}
