using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Understanding.Topics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Figure = (CioCoachBot.Coach.PersonId Who, CioCoachBot.Coach.Progress.IsoWeek Week, int Minutes);

namespace CioCoachBot.Tests.Coach.Digests;

/// <summary>
/// Whoever reads every digest that is ever posted, and knows at each who counts, who is named and who has time, works out nobody's
/// minutes, nor by how much they changed: the figures are equations over the minutes of each leader in each week as they stood, and what
/// follows from them is what a reader can know.
/// </summary>
public sealed class DigestCountTests
{
    private const int People = 6;
    private static readonly IsoWeek First = new(2026, 40);

    [Fact]
    public void Nobodys_figure_follows_from_all_digests_together()
    {
        var steps = Gen.Choose(0, 13).SelectMany(kind => Gen.Choose(0, People + 2).Select(who => (Kind: kind, Who: who)));
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
    public void Three_unnamed_with_time_or_none_make_a_total_of_everybody()
    {
        for (var named = 0; named <= 5; named++)
        {
            for (var idle = 0; idle <= 5 - named; idle++)
            {
                var team = Enumerable.Range(0, 5).Select(i => Leader(i) with { DigestByName = i < named }).ToList();
                var count = DigestCount.Of(First, team, team.SkipLast(idle).ToDictionary(leader => leader.Id, _ => 30), null);
                Assert.Equal(named == 5 || 5 - named - idle >= 3, count.IsWhole);
            }
        }

        Assert.False(DigestCount.Of(First, [], new Dictionary<PersonId, int>(), null).IsWhole);
    }

    [Fact]
    public void What_one_or_two_change_after_a_digest_waits_for_a_third()
    {
        List<Leader> team = [.. Enumerable.Range(0, 4).Select(Leader)];
        List<Interaction> logs = [.. team.Select(leader => Log(leader.Id, First, 30))];
        var told = DigestCount.Of(First, team, RowSums.Minutes(First, logs), null).Told;
        foreach (var (leader, expected) in new[] { (0, 120), (1, 120), (2, 165) })
        {
            logs.Add(Log(team[leader].Id, First, 15));
            var count = DigestCount.Of(First, team, RowSums.Minutes(First, logs), told);
            Assert.Equal(expected, count.Minutes.Values.Sum());
            told = count.Told;
        }
    }

    [Fact]
    public void Who_agrees_between_two_digests_of_a_week_is_named_where_that_leaves_no_one_or_two_over()
    {
        List<Leader> team = [.. Enumerable.Range(0, 4).Select(Leader)];
        List<Interaction> logs = [.. team.SelectMany(leader => new[] { Log(leader.Id, First, 30), Log(leader.Id, First.Plus(1), 30) })];
        var first = DigestCount.Of(First, team, RowSums.Minutes(First, logs), null);
        team[0] = team[0] with { DigestByName = true };
        var second = DigestCount.Of(First, team, RowSums.Minutes(First, logs), first.Told);
        Assert.Equal(team[0], Assert.Single(second.Named));
        Assert.True(second.IsWhole);

        team[1] = team[1] with { DigestByName = true };
        var third = DigestCount.Of(First, team, RowSums.Minutes(First, logs), second.Told);
        Assert.Equal(team[0], Assert.Single(third.Named));
        Assert.Equal(2, DigestCount.Of(First.Plus(1), team, RowSums.Minutes(First.Plus(1), logs), null).Named.Count);
    }

    private static Leader Leader(int number) => Sample.Leader(number) with { DigestByName = false, Since = Instant.FromUtc(2026, 1, 5, 8, 0) };

    private static Interaction Log(PersonId who, IsoWeek week, int minutes) => Sample.Interaction(who, Sample.Customer("Contoso").Id, week.Monday, minutes);

    /// <summary>Leaders agree and take it back, log and delete, come and go, and digests are posted again and again.</summary>
    private sealed class Story
    {
        private readonly Dictionary<IsoWeek, DigestTold> _told = [];
        private readonly Dictionary<PersonId, Leader> _leaders = Enumerable.Range(0, People).Select(Leader).ToDictionary(leader => leader.Id);
        private readonly Dictionary<(PersonId, IsoWeek), int> _minutes = [];
        private readonly HashSet<Figure> _shown = [];
        private readonly List<HashSet<Figure>> _sums = [];
        private IsoWeek _week = First;
        private int _everybody = People;
        private int _changes;

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
                case 7 or 8 or 9:
                    // Every figure that ever stands is another number, so that it can be told apart.
                    _minutes[(who, _week)] = 1000 + ++_changes;
                    break;
                case 10:
                    _minutes[(who, _week)] = 0;
                    break;
                default:
                    Post();
                    break;
            }
        }

        public void AssertNobodyIsGivenAway()
        {
            foreach (var week in _sums.SelectMany(sum => sum).Select(one => one.Week).Distinct())
            {
                var hidden = _sums.SelectMany(sum => sum).Where(one => one.Week == week && !_shown.Contains(one)).Distinct().ToList();
                var sums = _sums.ConvertAll(sum => Row(hidden, sum.Contains));
                foreach (var one in hidden)
                {
                    Assert.False(Follows(sums, Row(hidden, one.Equals)), $"{one}: {Told(week)}");
                    foreach (var other in hidden.Where(other => other != one))
                    {
                        Assert.False(Follows(sums, Row(hidden, each => each == one || each == other)), $"{one} and {other}: {Told(week)}");
                        if (one.Who == other.Who)
                        {
                            var change = hidden.ConvertAll(each => each == one ? 1.0 : each == other ? -1.0 : 0.0);
                            Assert.False(Follows(sums, change), $"{one} from {other}: {Told(week)}");
                        }
                        else
                        {
                            // Everybody knows what they have themselves.
                            List<List<double>> own = [.. sums, .. hidden.Where(each => each.Who == one.Who).Select(each => Row(hidden, each.Equals))];
                            Assert.False(Follows(own, Row(hidden, other.Equals)), $"{other} to {one.Who}: {Told(week)}");
                        }
                    }
                }
            }
        }

        /// <summary>The sums that were told of a week, with what hides in them.</summary>
        private string Told(IsoWeek week) => string.Join(" | ", _sums.Select(sum => string.Join(
            '+', sum.Where(one => one.Week == week).OrderBy(static one => one.Who.Value, StringComparer.Ordinal).Select(one =>
                $"{one.Who.Value[^1]}:{one.Minutes}{(_shown.Contains(one) ? "!" : "")}"))));

        private void Post()
        {
            var leaders = _leaders.Values.ToList();
            List<Interaction> logs = [.. from leader in leaders
                                         from week in new[] { _week.Plus(-1), _week }
                                         let minutes = MinutesOf(leader.Id, week)
                                         where minutes > 0
                                         select Log(leader.Id, week, minutes)];
            var count = DigestCount.Of(_week, leaders, RowSums.Minutes(_week, logs), _told.GetValueOrDefault(_week));
            var before = _told.GetValueOrDefault(_week.Plus(-1));
            var facts = DigestRules.Facts(
                count,
                before,
                leaders,
                new RowSums(logs, [], [], []).Of(count, InsightTopics.Known, DateTimeZone.Utc, _week.Sunday, before is not null),
                new([], Attendance.Usual),
                _week.Sunday);
            _told[_week] = count.Told;
            if (facts.Total is { } total)
            {
                HashSet<Figure> sum = [.. count.Covered.Select(leader => (leader.Id, _week, count.Minutes[leader.Id])).Where(static one => one.Item3 > 0)];
                Assert.Equal(sum.Sum(static one => one.Minutes), total.Minutes);
                _sums.Add(sum);
            }

            if (facts.Total?.MinutesBefore is { } told)
            {
                HashSet<Figure> sum = [.. before!.Counted.Select(id => (id, before.Week, before.Minutes[id])).Where(static one => one.Item3 > 0)];
                Assert.Equal(sum.Sum(static one => one.Minutes), told);
                _sums.Add(sum);
            }

            // Who agrees to be named for a week shows what they had in it until then.
            foreach (var leader in count.Named)
            {
                _shown.Add((leader.Id, _week, count.Minutes[leader.Id]));
                _shown.UnionWith(_sums.SelectMany(static sum => sum).Where(one => one.Who == leader.Id && one.Week == _week));
            }
        }

        /// <summary>One in four has nothing unless they log something.</summary>
        private int MinutesOf(PersonId who, IsoWeek week) =>
            _minutes.TryGetValue((who, week), out var minutes) ? minutes : who.Value[^1] % 4 == 3 ? 0 : 30;

        /// <summary>As the store does it.</summary>
        private void Forget(PersonId who)
        {
            foreach (var (week, told) in _told.Where(one => one.Value.Counted.Contains(who)).ToList())
            {
                _told[week] = told with
                {
                    Total = told.Total == ToldTotal.None ? ToldTotal.None : ToldTotal.Closed,
                    Counted = [.. told.Counted.Where(id => id != who)],
                    Named = [.. told.Named.Where(id => id != who)],
                };
            }
        }

        private static List<double> Row(List<Figure> figures, Func<Figure, bool> holds) => figures.ConvertAll(one => holds(one) ? 1.0 : 0.0);

        /// <summary>Whether this is a combination of what is known.</summary>
        private static bool Follows(List<List<double>> known, List<double> wanted) => Rank([.. known, wanted]) == Rank(known);

        private static int Rank(List<List<double>> known)
        {
            var rows = known.ConvertAll(static row => row.ToArray());
            var rank = 0;
            for (var column = 0; rows.Count > 0 && column < rows[0].Length; column++)
            {
                var pivot = rows.FindIndex(rank, row => Math.Abs(row[column]) > 1e-9);
                if (pivot < 0)
                {
                    continue;
                }

                (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
                for (var other = rank + 1; other < rows.Count; other++)
                {
                    var factor = rows[other][column] / rows[rank][column];
                    for (var at = column; at < rows[other].Length; at++)
                    {
                        rows[other][at] -= factor * rows[rank][at];
                    }
                }

                rank++;
            }

            return rank;
        }
    }
}
