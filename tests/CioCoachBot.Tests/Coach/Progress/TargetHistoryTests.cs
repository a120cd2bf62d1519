using CioCoachBot.Coach.Progress;
using FsCheck;
using FsCheck.Fluent;

namespace CioCoachBot.Tests.Coach.Progress;

public sealed class TargetHistoryTests
{
    private static readonly IsoWeek Week = IsoWeek.Of(Sample.Today);

    [Fact]
    public void Two_hours_where_nobody_said_otherwise() => Assert.Equal(120, TargetHistory.MinutesFor([], Sample.Person(1), Week));

    [Fact]
    public void A_target_counts_from_the_week_that_holds_its_first_day()
    {
        Target[] history = [new(Sample.Person(1), 180, Sample.Today)];

        Assert.Equal(180, TargetHistory.MinutesFor(history, Sample.Person(1), Week));
        Assert.Equal(120, TargetHistory.MinutesFor(history, Sample.Person(1), Week.Plus(-1)));
        Assert.Equal(120, TargetHistory.MinutesFor(history, Sample.Person(2), Week));
    }

    [Fact]
    public void The_leaders_own_wins_over_a_later_one_of_the_organisation()
    {
        Target[] history = [new(null, 90, Sample.Today), new(Sample.Person(1), 180, Sample.Today.PlusWeeks(-4))];

        Assert.Equal(180, TargetHistory.MinutesFor(history, Sample.Person(1), Week));
        Assert.Equal(90, TargetHistory.MinutesFor(history, Sample.Person(2), Week));
    }

    [Fact]
    public void A_new_target_changes_no_week_before_it_and_order_does_not_matter()
    {
        var target = Gen.Choose(0, 2).SelectMany(who => Gen.Choose(1, 2400).SelectMany(minutes => Calendars.Day.Select(from =>
            new Target(who == 0 ? null : Sample.Person(who), minutes, from))));
        Prop.ForAll(target.ListOf().ToArbitrary(), target.ToArbitrary(), Calendars.Day.ToArbitrary(), (known, added, day) =>
        {
            var history = known.Where(one => one.From != added.From).DistinctBy(one => (one.Leader, one.From)).ToList();
            var week = IsoWeek.Of(day);
            var before = TargetHistory.MinutesFor(history, Sample.Person(1), week);
            var after = TargetHistory.MinutesFor([added, .. history], Sample.Person(1), week);

            Assert.Equal(after, TargetHistory.MinutesFor([.. history.AsEnumerable().Reverse(), added], Sample.Person(1), week));
            Assert.True(after == before || IsoWeek.Of(added.From) <= week);
            Assert.True(after == before || after == added.MinutesAWeek);
        }).QuickCheckThrowOnFailure();
    }
}
