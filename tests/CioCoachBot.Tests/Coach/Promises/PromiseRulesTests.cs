using CioCoachBot.Coach.Promises;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CioCoachBot.Tests.Coach.Promises;

public sealed class PromiseRulesTests
{
    [Fact]
    public void No_promise_and_a_promise_without_a_day_are_fine()
    {
        Assert.Empty(PromiseRules.Check(null, null, Sample.Today));
        Assert.Empty(PromiseRules.Check("The roadmap", null, Sample.Today));
        Assert.Empty(PromiseRules.Check("The roadmap", Sample.Today, Sample.Today));
    }

    [Fact]
    public void What_cannot_be_kept_is_refused_at_its_field()
    {
        Assert.Equal("promise", Assert.Single(PromiseRules.Check(" ", Sample.Today, Sample.Today)).Field);
        Assert.Equal("promise", Assert.Single(PromiseRules.Check(new string('x', 501), Sample.Today, Sample.Today)).Field);
        Assert.Equal("promiseDue", Assert.Single(PromiseRules.Check("The roadmap", Sample.Today.PlusDays(-1), Sample.Today)).Field);
        Assert.Equal("promiseDue", Assert.Single(PromiseRules.Check("The roadmap", Sample.Today.PlusDays(800), Sample.Today)).Field);
    }

    [Theory]
    [InlineData("2026-11-19", "2026-11-26")] // Thursday to Thursday
    [InlineData("2026-11-20", "2026-11-27")]
    [InlineData("2026-11-21", "2026-11-27")] // Saturday and Sunday do not count
    [InlineData("2026-11-22", "2026-11-27")]
    [InlineData("2026-12-28", "2027-01-04")]
    public void Five_working_days_by_default(string from, string due) =>
        Assert.Equal(
            NodaTime.Text.LocalDatePattern.Iso.Parse(due).Value,
            PromiseRules.DefaultDue(NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value));

    [Fact]
    public void The_default_is_always_a_working_day_with_four_others_before_it() =>
        Prop.ForAll(Calendars.Day.ToArbitrary(), from =>
        {
            var due = PromiseRules.DefaultDue(from);
            var working = Enumerable.Range(1, Period.DaysBetween(from, due)).Count(days => from.PlusDays(days).DayOfWeek <= IsoDayOfWeek.Friday);
            Assert.Equal(5, working);
            Assert.True(due.DayOfWeek <= IsoDayOfWeek.Friday);
        }).QuickCheckThrowOnFailure();
}
