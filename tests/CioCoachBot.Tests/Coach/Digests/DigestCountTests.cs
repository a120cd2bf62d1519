using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Understanding.Topics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CioCoachBot.Tests.Coach.Digests;

/// <summary>
/// Whoever reads every digest that is ever posted, and knows at each who counts and who is named, works out nobody's minutes: the
/// figures are equations over the minutes of each leader in each week, and what follows from them is what a reader can know.
/// </summary>
public sealed class DigestCountTests
{
    private const int People = 6;
    private static readonly IsoWeek First = new(2026, 40);

    [Fact]
    public void Nobodys_figure_follows_from_all_digests_together()
    {
        var steps = Gen.Choose(0, 9).SelectMany(kind => Gen.Choose(0, People + 2).Select(who => (Kind: kind, Who: who)));
        Prop.ForAll(steps.ListOf(24).ToArbitrary(), all =>
        {
            var story = new Story();
            foreach (var (kind, who) in all)
            {
                story.Happens(kind, who);
            }

            story.AssertNobodyIsGivenAway();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Three_unnamed_or_none_make_a_total_of_everybody()
    {
        for (var named = 0; named <= 5; named++)
        {
            var team = Enumerable.Range(0, 5).Select(i => Leader(i) with { DigestByName = i < named }).ToList();
            Assert.Equal(named is 0 or 1 or 2 or 5, DigestCount.Of(First, team, null).IsWhole);
        }

        Assert.False(DigestCount.Of(First, [], null).IsWhole);
    }

    [Fact]
    public void Who_agrees_between_two_digests_of_a_week_is_named_where_that_leaves_no_one_or_two_over()
    {
        List<Leader> team = [.. Enumerable.Range(0, 4).Select(Leader)];
        var first = DigestCount.Of(First, team, null);
        team[0] = team[0] with { DigestByName = true };
        var second = DigestCount.Of(First, team, first.Told);
        Assert.Equal(team[0], Assert.Single(second.Named));
        Assert.True(second.IsWhole);

        team[1] = team[1] with { DigestByName = true };
        var third = DigestCount.Of(First, team, second.Told);
        Assert.Equal(team[0], Assert.Single(third.Named));
        Assert.Equal(2, DigestCount.Of(First.Plus(1), team, null).Named.Count);
    }

    private static Leader Leader(int number) => Sample.Leader(number) with { DigestByName = false, Since = Instant.FromUtc(2026, 1, 5, 8, 0) };

    /// <summary>Leaders agree and take it back, come and go, and digests are posted again and again.</summary>
    private sealed class Story
    {
        private readonly Dictionary<IsoWeek, DigestTold> _told = [];
        private readonly Dictionary<PersonId, Leader> _leaders = Enumerable.Range(0, People).Select(Leader).ToDictionary(leader => leader.Id);
        private readonly HashSet<(PersonId, IsoWeek)> _shown = [];
        private readonly List<HashSet<(PersonId, IsoWeek)>> _sums = [];
        private IsoWeek _week = First;
        private int _everybody = People;

        public void Happens(int kind, int number)
        {
            var who = Sample.Person(number);
            switch (kind)
            {
                case 0 or 1 or 2 when _leaders.TryGetValue(who, out var agrees):
                    _leaders[who] = agrees with { DigestByName = true };
                    break;
                case 3 when _leaders.TryGetValue(who, out var withdraws):
                    _leaders[who] = withdraws with { DigestByName = false };
                    break;
                case 4 when _leaders.Remove(who):
                    Forget(who);
                    break;
                case 5:
                    // Whoever was forgotten and comes again has nothing of before: somebody else, as far as figures go.
                    var comes = Leader(_everybody++) with { Since = _week.Monday.PlusDays(2).AtMidnight().InUtc().ToInstant() };
                    _leaders[comes.Id] = comes;
                    break;
                case 6:
                    _week = _week.Plus(1);
                    break;
                default:
                    Post();
                    break;
            }
        }

        public void AssertNobodyIsGivenAway()
        {
            foreach (var week in _sums.SelectMany(sum => sum).Select(one => one.Item2).Distinct())
            {
                var people = Enumerable.Range(0, _everybody).Select(Sample.Person).ToList();
                var hidden = people.FindAll(who => !_shown.Contains((who, week)));
                var sums = _sums.ConvertAll(sum => sum.Where(one => one.Item2 == week).Select(one => one.Item1).Where(hidden.Contains).ToHashSet());
                foreach (var one in hidden)
                {
                    Assert.False(Follows(sums, hidden, [one]), $"{one} in {week}");
                    foreach (var other in hidden.Where(other => other != one))
                    {
                        Assert.False(Follows(sums, hidden, [one, other]), $"{one} and {other} in {week}");
                        Assert.False(Follows([.. sums, [one]], hidden, [other]), $"{other} to {one} in {week}");
                    }
                }
            }
        }

        private void Post()
        {
            var leaders = _leaders.Values.ToList();
            var count = DigestCount.Of(_week, leaders, _told.GetValueOrDefault(_week));
            var before = _told.GetValueOrDefault(_week.Plus(-1));
            var facts = DigestRules.Facts(count, before, leaders, [], [], [], [], [], InsightTopics.Known, DateTimeZone.Utc);
            _told[_week] = count.Told;
            _shown.UnionWith(count.Named.Select(leader => (leader.Id, _week)));
            if (facts.Total is not null)
            {
                _sums.Add([.. count.Covered.Select(leader => (leader.Id, _week))]);
            }

            if (facts.Total?.MinutesBefore is not null)
            {
                _sums.Add([.. before!.Counted.Select(id => (id, _week.Plus(-1)))]);
            }
        }

        /// <summary>As the store does it.</summary>
        private void Forget(PersonId who)
        {
            foreach (var (week, told) in _told.Where(one => one.Value.Counted.Contains(who)).ToList())
            {
                _told[week] = told with
                {
                    Total = told.Total == ToldTotal.Told ? ToldTotal.Closed : told.Total,
                    Counted = [.. told.Counted.Where(id => id != who)],
                    Named = [.. told.Named.Where(id => id != who)],
                };
            }
        }

        /// <summary>Whether the sum over these people is a combination of the sums that are known.</summary>
        private static bool Follows(List<HashSet<PersonId>> sums, List<PersonId> people, HashSet<PersonId> wanted) =>
            Rank([.. sums, wanted], people) == Rank(sums, people);

        private static int Rank(List<HashSet<PersonId>> sums, List<PersonId> people)
        {
            var rows = sums.ConvertAll(sum => people.ConvertAll(who => sum.Contains(who) ? 1.0 : 0.0));
            var rank = 0;
            for (var column = 0; column < people.Count; column++)
            {
                var pivot = rows.FindIndex(rank, row => Math.Abs(row[column]) > 1e-9);
                if (pivot < 0)
                {
                    continue;
                }

                (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
                for (var other = 0; other < rows.Count; other++)
                {
                    if (other == rank)
                    {
                        continue;
                    }

                    var factor = rows[other][column] / rows[rank][column];
                    rows[other] = [.. rows[other].Select((value, at) => value - (factor * rows[rank][at]))];
                }

                rank++;
            }

            return rank;
        }
    }
}
