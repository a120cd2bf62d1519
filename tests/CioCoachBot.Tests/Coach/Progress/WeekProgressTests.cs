using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Progress;
using FsCheck;
using FsCheck.Fluent;

namespace CioCoachBot.Tests.Coach.Progress;

public sealed class WeekProgressTests
{
    private static readonly IsoWeek Week = IsoWeek.Of(Sample.Today);

    [Fact]
    public void Counts_the_leaders_own_minutes_of_the_week_with_the_indirect_apart()
    {
        var customer = Sample.Customer("Contoso").Id;
        var progress = WeekProgress.Of(
            Week,
            [
                Sample.Interaction(Sample.Person(1), customer, Week.Monday, 45),
                Sample.Interaction(Sample.Person(1), customer, Week.Sunday, 30) with { Approach = Approach.Observation },
                Sample.Interaction(Sample.Person(1), customer, Week.Monday.PlusDays(-1), 100),
                Sample.Interaction(Sample.Person(1), customer, Week.Sunday.PlusDays(1), 100),
                Sample.Interaction(Sample.Person(2), customer, Week.Monday, 100),
                Sample.Interaction(Sample.Person(1), customer, Week.Monday, 100) with { DeletedAt = Sample.Now },
            ],
            new([], Attendance.Usual),
            Sample.Person(1));

        Assert.Equal((75, 30, 45, 120, 45, false), (progress.Minutes, progress.IndirectMinutes, progress.DirectMinutes, progress.TargetMinutes, progress.MissingMinutes, progress.Reached));
        Assert.Equal(0.625, progress.Share);
    }

    [Theory]
    [InlineData(119, 1, false)]
    [InlineData(120, 0, true)]
    [InlineData(180, 0, true)]
    public void The_target_is_reached_at_its_last_minute(int minutes, int missing, bool reached)
    {
        var progress = new WeekProgress(Week, minutes, 0, 120);

        Assert.Equal((missing, reached), (progress.MissingMinutes, progress.Reached));
    }

    [Fact]
    public void Weeks_add_up_to_everything_logged() =>
        Prop.ForAll(Gen.Choose(-70, 70).SelectMany(days => Gen.Choose(1, 960).Select(minutes => (days, minutes))).ListOf().ToArbitrary(), logged =>
        {
            var all = logged.Select(one => Sample.Interaction(Sample.Person(1), Sample.Customer("Contoso").Id, Sample.Today.PlusDays(one.days), one.minutes)).ToList();
            var weeks = Enumerable.Range(-11, 23).Sum(week => WeekProgress.Of(Week.Plus(week), all, new([], Attendance.Usual), Sample.Person(1)).Minutes);
            Assert.Equal(all.Sum(one => one.Minutes), weeks);
        }).QuickCheckThrowOnFailure();
}
