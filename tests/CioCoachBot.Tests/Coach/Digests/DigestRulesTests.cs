using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Tests.Understanding.Topics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CioCoachBot.Tests.Coach.Digests;

public sealed class DigestRulesTests
{
    private static readonly IsoWeek Week = IsoWeek.Of(Sample.Today);
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly Customer Contoso = Sample.Customer("Contoso");
    private static readonly Customer Litware = Sample.Customer("Litware");
    private static readonly Leader[] Team = [Sample.Leader(1), Sample.Leader(2) with { Title = "CISO" }, Sample.Leader(3) with { DigestByName = false }];

    private static DigestFacts Facts(
        IReadOnlyList<Interaction> interactions,
        IReadOnlyList<Leader>? leaders = null,
        IReadOnlyList<Target>? targets = null,
        IReadOnlyList<Customer>? customers = null,
        IReadOnlyList<FollowUp>? followUps = null,
        IReadOnlyList<Promise>? promises = null,
        DigestTold? before = null,
        LocalDate? today = null)
    {
        var until = LocalDate.Min(Week.Sunday, today ?? Week.Sunday);
        var count = DigestCount.Of(Week, leaders ?? Team, RowSums.Minutes(Week, interactions), null);
        var sums = new RowSums(interactions, customers ?? [Contoso, Litware], followUps ?? [], promises ?? []);
        return DigestRules.Facts(
            count, before, leaders ?? Team, sums.Of(count, NamedThemes.Only, Berlin, until, before is not null), new(targets ?? [], Attendance.Usual), until);
    }

    private static Interaction Log(int leader, int minutes, int weeksAgo = 0, string? insight = null, Customer? with = null) =>
        Sample.Interaction(Sample.Person(leader), (with ?? Contoso).Id, Week.Plus(-weeksAgo).Monday.PlusDays(2), minutes) with { Insight = insight, Shareable = insight is not null };

    [Fact]
    public void Those_who_did_not_consent_are_only_in_the_total()
    {
        Leader[] team = [.. Team, Unnamed(4), Unnamed(5)];
        var facts = Facts(
            [Log(1, 60), Log(2, 180), Log(3, 200), Log(4, 30), Log(5, 10), Log(1, 30, weeksAgo: 1), Log(4, 15, weeksAgo: 1)],
            team,
            [new Target(null, 90, new LocalDate(2026, 1, 1)), new Target(Sample.Person(2), 150, new LocalDate(2026, 1, 1))],
            before: Told(Week.Plus(-1), team, leader => leader.Id == team[0].Id ? 30 : leader.Id == team[3].Id ? 15 : 0));

        Assert.False(facts.OfNamed);
        Assert.Equal(new DigestTotal(480, 510, 45, 2, 5), facts.Total);
        Assert.Equal([("CISO", 180, 150), ("Leader 1", 60, 90)], facts.Rows.Select(row => (row.Name, row.Minutes, row.TargetMinutes)));
        Assert.Equal((5, 1), (facts.Leaders, facts.CustomersMet));
    }

    [Fact]
    public void Where_one_or_two_would_be_unnamed_the_total_is_of_the_named_and_nothing_else_gives_them_away()
    {
        var facts = Facts(
            [Log(1, 60), Log(3, 240, with: Litware)],
            followUps: [Sample.FollowUp(FollowUpState.Sent, Sample.Person(9)) with { Leader = Sample.Person(3) }],
            promises: [Sample.Promise(PromiseState.Open, Sample.Today) with { Leader = Sample.Person(3) }]);

        Assert.True(facts.OfNamed);
        Assert.Equal(new DigestTotal(60, 240, null, 0, 1), facts.Total);
        Assert.Equal(["Leader 1"], facts.Rows.Select(row => row.Name), StringComparer.Ordinal);
        Assert.Equal((2, 1, 1), (facts.Leaders, facts.WithNothing, facts.CustomersMet));
        Assert.Equal((0, 0), (facts.FollowUpsOpen, facts.PromisesDue));
        Assert.Null(Facts([Log(3, 60)], [Team[2]]).Total);
    }

    [Fact]
    public void The_week_before_is_told_only_where_its_total_was()
    {
        Leader[] team = [Unnamed(1), Unnamed(2), Unnamed(3)];
        var all = team.Select(leader => leader.Id).ToList();
        int? Before(ToldTotal total, params PersonId[] counted) =>
            Facts([.. Now, Log(1, 30, weeksAgo: 1)], team, before: new DigestTold(Week.Plus(-1), total, counted, []) { Minutes = counted.ToDictionary(id => id, id => id == all[0] ? 30 : 0) }).Total!.MinutesBefore;

        Assert.Equal(30, Before(ToldTotal.Told, [.. all]));
        Assert.Null(Before(ToldTotal.Closed, [.. all]));
        Assert.Null(Before(ToldTotal.None, [.. all]));
        Assert.Null(Before(ToldTotal.Told, [.. all, Sample.Person(4)]));
        Assert.Null(Facts([.. Now, Log(1, 30, weeksAgo: 1)], team).Total!.MinutesBefore);

        var told = new DigestTold(Week.Plus(-1), ToldTotal.Told, all, []) { Minutes = all.ToDictionary(id => id, _ => 20) };
        Assert.Equal(60, Facts([.. Now, Log(1, 30, weeksAgo: 1)], team, before: told).Total!.MinutesBefore);
    }

    private static Interaction[] Now => [Log(1, 10), Log(2, 10), Log(3, 10)];

    [Fact]
    public void Three_who_are_not_named_need_time_to_hide_in_a_total_and_that_none_has_is_told_like_that_one_has()
    {
        Leader[] team = [Sample.Leader(1), Unnamed(2), Unnamed(3), Unnamed(4)];
        Interaction[] three = [Log(1, 30), Log(2, 20), Log(3, 20), Log(4, 20)];
        for (var count = 1; count <= 4; count++)
        {
            var facts = Facts(three[..count], team);
            Assert.Equal((count < 4, count < 4 ? 30 : 90, count < 4 ? 1 : 4), (facts.OfNamed, facts.Total!.Minutes, facts.Total.Met));
        }

        Assert.Null(Facts([], team[1..]).Total);
    }

    [Fact]
    public void What_was_let_go_appears_without_a_theme_too_and_whoever_let_it_go()
    {
        var facts = Facts([Log(1, 30, insight: "They like the colour"), Log(3, 30, insight: "Onboarding stalled", with: Litware), Log(3, 30, insight: "Onboarding again")]);

        Assert.Equal(["onboarding", null], facts.Heard.Select(heard => heard.Theme), StringComparer.Ordinal);
        Assert.Equal(
            ["Onboarding again", "Onboarding stalled", "They like the colour"],
            facts.Heard.SelectMany(heard => heard.Insights).Select(insight => insight.Words).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private static Leader Unnamed(int number) => Sample.Leader(number) with { DigestByName = false };

    [Fact]
    public void Who_joined_after_the_week_does_not_count()
    {
        var joining = Berlin.AtStartOfDay(Week.Sunday.PlusDays(1)).ToInstant();

        Assert.Equal(2, Facts([], [.. Team, Sample.Leader(4) with { Since = joining }]).Leaders);
        Assert.Equal(3, Facts([], [.. Team, Sample.Leader(4) with { Since = joining - Duration.Epsilon }]).Leaders);
    }

    [Theory]
    [InlineData(110, Trend.Level)]
    [InlineData(111, Trend.Up)]
    [InlineData(90, Trend.Level)]
    [InlineData(89, Trend.Down)]
    public void The_trend_is_against_what_was_told_of_the_week_before(int minutes, Trend trend)
    {
        var before = Told(Week.Plus(-1), Team, _ => 100) with { Named = [Sample.Person(1)] };
        var row = Facts([Log(1, minutes), Log(1, 900, 1)], before: before).Rows.Single(row => row.Minutes == minutes);

        Assert.Equal((trend, minutes - 100), (row.Trend, row.Change));
    }

    [Fact]
    public void Of_whom_nothing_was_told_by_name_in_the_week_before_no_trend_tells_it_now()
    {
        var before = Told(Week.Plus(-1), Team, _ => 100) with { Named = [Sample.Person(2)] };

        Assert.Null(Facts([Log(1, 100)], before: before).Rows.Single(row => row.Minutes == 100).Trend);
        Assert.Null(Facts([Log(1, 100)]).Rows.Single(row => row.Minutes == 100).Trend);
        Assert.Empty(Facts([]).Rows);
    }

    private static DigestTold Told(IsoWeek week, IReadOnlyList<Leader> leaders, Func<Leader, int> minutes) =>
        new(week, ToldTotal.Told, [.. leaders.Select(leader => leader.Id)], []) { Minutes = leaders.ToDictionary(leader => leader.Id, minutes) };

    [Fact]
    public void A_theme_tells_how_often_it_was_heard_the_week_before_where_that_was_told()
    {
        Interaction[] logs = [Log(1, 30, insight: "Onboarding stalled"), Log(1, 30, insight: "Onboarding again"), Log(2, 30, weeksAgo: 1, insight: "Onboarding"), Log(1, 30, insight: "The price is high")];

        Assert.Equal([1, 0], Facts(logs, before: Told(Week.Plus(-1), Team, _ => 0)).Heard.Select(heard => heard.CountBefore!.Value));
        Assert.All(Facts(logs).Heard, heard => Assert.Null(heard.CountBefore));
    }

    [Fact]
    public void What_was_heard_stands_by_theme_with_the_partner_who_has_it()
    {
        var facts = Facts(
            [
                Log(1, 30, insight: "Onboarding took nine weeks"),
                Log(2, 30, insight: "The go-live slipped", with: Litware),
                Log(2, 30, insight: "The price is high", with: Litware),
                Log(2, 30, insight: "Onboarding again") with { Shareable = false },
                Log(1, 30, weeksAgo: 1, insight: "The contract is stiff"),
            ],
            followUps:
            [
                Sample.FollowUp(FollowUpState.Accepted, Sample.Person(9)),
                Sample.FollowUp(FollowUpState.Sent, Sample.Person(9)) with { Theme = "price", Role = PartnerRole.Sales }, // at Contoso, where price was not heard
            ]);

        Assert.Equal(["onboarding", "price"], facts.Heard.Select(heard => heard.Theme), StringComparer.Ordinal);
        Assert.Equal(["Contoso", "Litware"], facts.Heard[0].Customers, StringComparer.Ordinal);
        Assert.Equal([PartnerRole.Cco, null], facts.Heard.Select(heard => heard.With));
    }

    [Fact]
    public void Follow_ups_and_promises_count_in_the_week_of_the_channels_zone()
    {
        var monday = Week.Monday.AtStartOfDayInZone(Berlin).ToInstant();
        var sunday = Week.Plus(1).Monday.AtStartOfDayInZone(Berlin).ToInstant() - Duration.Epsilon;
        FollowUp Done(Instant at) => Sample.FollowUp(FollowUpState.Done, Sample.Person(9)) with { DoneAt = at };
        var facts = Facts(
            [],
            [Sample.Leader(1), Sample.Leader(2)],
            followUps:
            [
                Done(monday - Duration.Epsilon), Done(monday), Done(sunday), Done(sunday + Duration.Epsilon),
                Sample.FollowUp(FollowUpState.Sent, Sample.Person(9)), Sample.FollowUp(FollowUpState.Accepted, Sample.Person(9)),
                Sample.FollowUp(FollowUpState.Sent, Sample.Person(9)) with { SentAt = sunday + Duration.Epsilon },
                Sample.FollowUp(), Sample.FollowUp(FollowUpState.Declined, Sample.Person(9)),
            ],
            promises:
            [
                Sample.Promise(PromiseState.Kept, Sample.Today, monday),
                Sample.Promise(PromiseState.Kept, Sample.Today, monday - Duration.Epsilon),
                Sample.Promise(PromiseState.Broken, Sample.Today, sunday),
                Sample.Promise(PromiseState.Withdrawn, Sample.Today, sunday),
                Sample.Promise(PromiseState.Open, Week.Plus(1).Sunday),
                Sample.Promise(PromiseState.Open, Week.Plus(1).Sunday) with { GivenAt = sunday + Duration.Epsilon },
                Sample.Promise(PromiseState.Open, Week.Plus(1).Sunday.PlusDays(1)),
            ]);

        Assert.Equal((2, 2), (facts.FollowUpsDone, facts.FollowUpsOpen));
        Assert.Equal((1, 1, 1), (facts.PromisesKept, facts.PromisesDue, facts.PromisesBroken));
    }

    [Fact]
    public void Partnering_customers_whom_nobody_met_for_four_weeks_are_named_longest_first()
    {
        Customer Partnering(string name) => Sample.Customer(name, EngagementModel.Partnering);
        Interaction Met(string name, int days) => Sample.Interaction(Sample.Person(1), Partnering(name).Id, Week.Sunday.PlusDays(-days));
        var facts = Facts(
            [
                Met("Fabrikam", 28), Met("Proseware", 27), Met("Tailspin", 41), Met("Wingtip", 30), Met("Wingtip", 50),
                Met("Tailspin", 3) with { Approach = Approach.DigitalListening },
            ],
            customers: [Partnering("Fabrikam"), Partnering("Proseware"), Partnering("Tailspin"), Partnering("Wingtip"), Partnering("Alpine"), Litware]);

        Assert.Equal([new DigestNotSeen("Alpine", null), new DigestNotSeen("Tailspin", 41), new DigestNotSeen("Wingtip", 30)], facts.NotSeen);

        var friday = Facts([Met("Tailspin", 41), Met("Wingtip", 30)], customers: [Partnering("Tailspin"), Partnering("Wingtip")], today: Week.Sunday.PlusDays(-2));
        Assert.Equal([new DigestNotSeen("Tailspin", 39), new DigestNotSeen("Wingtip", 28)], friday.NotSeen);
    }

    [Fact]
    public void Totals_are_the_sum_of_their_parts()
    {
        var log =
            from leader in Gen.Choose(1, 5)
            from weeks in Gen.Choose(-1, 6)
            from minutes in Gen.Choose(1, 960)
            select Log(leader, minutes, weeks);
        var targets = Gen.Choose(0, 5).SelectMany(leader => Gen.Choose(1, 2400).SelectMany(minutes => Calendars.Day.Select(from =>
            new Target(leader == 0 ? null : Sample.Person(leader), minutes, from))));
        Prop.ForAll(log.ListOf().ToArbitrary(), targets.ListOf().ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), (logs, set, count) =>
        {
            var leaders = Enumerable.Range(1, count).Select(Sample.Leader).ToList();
            var facts = Facts([.. logs], leaders, [.. set]);

            Assert.Equal(count, facts.Rows.Count + facts.WithNothing);
            Assert.Equal(facts.Rows.OrderByDescending(row => (double)row.Minutes / row.TargetMinutes).Select(row => row.Minutes * 1.0 / row.TargetMinutes), facts.Rows.Select(row => row.Minutes * 1.0 / row.TargetMinutes));
            Assert.Equal(facts.Rows.Sum(row => row.Minutes), facts.Total?.Minutes ?? 0);
            Assert.Equal(facts.Rows.Count(row => row.Minutes >= row.TargetMinutes), facts.Total?.OnTarget ?? 0);
            Assert.Equal(facts.Rows.Count, facts.Total?.Met ?? 0);
        }).QuickCheckThrowOnFailure();
    }
}
