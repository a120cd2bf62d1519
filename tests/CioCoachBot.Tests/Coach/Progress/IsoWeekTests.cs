using CioCoachBot.Coach.Progress;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CioCoachBot.Tests.Coach.Progress;

public sealed class IsoWeekTests
{
    [Theory]
    [InlineData(2026, 11, 22, "2026-W47")]
    [InlineData(2026, 12, 31, "2026-W53")]
    [InlineData(2027, 1, 3, "2026-W53")]
    [InlineData(2027, 1, 4, "2027-W01")]
    [InlineData(2024, 12, 30, "2025-W01")]
    [InlineData(2023, 1, 1, "2022-W52")]
    public void Years_end_as_ISO_says(int year, int month, int day, string week) =>
        Assert.Equal(week, IsoWeek.Of(new LocalDate(year, month, day)).ToString());

    [Fact]
    public void Every_day_lies_in_its_week_and_weeks_follow_each_other() =>
        Prop.ForAll(Calendars.Day.ToArbitrary(), Gen.Choose(-200, 200).ToArbitrary(), (day, weeks) =>
        {
            var week = IsoWeek.Of(day);
            Assert.InRange(day, week.Monday, week.Sunday);
            Assert.Equal(IsoDayOfWeek.Monday, week.Monday.DayOfWeek);
            Assert.Equal(week, IsoWeek.Parse(week.ToString()));
            Assert.Equal(week.Monday.PlusWeeks(weeks), week.Plus(weeks).Monday);
            Assert.Equal(week, week.Plus(weeks).Plus(-weeks));
            Assert.Equal(Math.Sign(weeks), Math.Sign(week.Plus(weeks).CompareTo(week)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_week_of_an_instant_is_that_of_the_local_day_in_every_zone() =>
        Prop.ForAll(Calendars.Zone.SelectMany(zone => Calendars.Near(zone).Select(at => (zone, at))).ToArbitrary(), one =>
        {
            var week = IsoWeek.Of(one.at, one.zone);
            Assert.True(week.Monday.AtStartOfDayInZone(one.zone).ToInstant() <= one.at);
            Assert.True(one.at < week.Plus(1).Monday.AtStartOfDayInZone(one.zone).ToInstant());
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("2026-47")]
    [InlineData("2025-W53")]
    [InlineData("9999-W52")]
    [InlineData("0001-W01")]
    [InlineData("2026-W00")]
    [InlineData("2026-W4x")]
    public void What_is_no_week_is_not_read(string? text) => Assert.Null(IsoWeek.Parse(text));
}
