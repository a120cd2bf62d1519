using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Coach.Digests;

/// <summary>Adds up a digest: "key management information to the rest of the business" [Samuels].</summary>
public static class DigestRules
{
    /// <summary>For how many days a Partnering customer may go unmet before the digest names it.</summary>
    public const int DaysUnseen = ContactCadence.PartneringDays;

    private const int MostNotSeen = 3;

    /// <summary>The facts of one week.</summary>
    /// <param name="count">Who counts and who is named.</param>
    /// <param name="before">What was told of the week before; null for nothing.</param>
    /// <param name="leaders">The tenant's leaders.</param>
    /// <param name="interactions">Everybody's interactions of the week and of at least the eight weeks before it.</param>
    /// <param name="targets">What everybody's weeks are measured by.</param>
    /// <param name="customers">Every customer.</param>
    /// <param name="followUps">Those that are with partners, and those done in the week.</param>
    /// <param name="promises">Those that are open, and those closed in the week.</param>
    /// <param name="topics">What an insight is about.</param>
    /// <param name="zone">The channel's zone, in which instants fall into the week. Interactions carry the day of the leader's own
    /// zone.</param>
    /// <param name="today">The day on which it is told: until then a customer was not met.</param>
    public static DigestFacts Facts(
        DigestCount count,
        DigestTold? before,
        IReadOnlyList<Leader> leaders,
        IReadOnlyList<Interaction> interactions,
        WeekTargets targets,
        IReadOnlyList<Customer> customers,
        IReadOnlyList<FollowUp> followUps,
        IReadOnlyList<Promise> promises,
        IInsightTopics topics,
        DateTimeZone zone,
        LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(leaders);
        ArgumentNullException.ThrowIfNull(interactions);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(customers);
        ArgumentNullException.ThrowIfNull(followUps);
        ArgumentNullException.ThrowIfNull(promises);
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(zone);

        var week = count.Week;
        var logged = interactions.ToLookup(one => one.Leader);
        var lines = count.Covered.Select(leader => Line.Of(leader, count, [.. logged[leader.Id]], targets)).ToList();
        var named = count.Named.Select(leader => leader.Id).ToHashSet();
        var covered = count.Covered.Select(leader => leader.Id).ToHashSet();
        var ofWeek = interactions.Where(one => one.DeletedAt is null && IsoWeek.Of(one.Date) == week).ToList();

        // Where the total is of those who are named, nobody else shows through the other figures either.
        bool Counts(PersonId leader) => count.IsWhole || covered.Contains(leader);
        var from = week.Monday.AtStartOfDayInZone(zone).ToInstant();
        var to = week.Plus(1).Monday.AtStartOfDayInZone(zone).ToInstant();
        bool InWeek(Instant? at) => at >= from && at < to;

        var done = followUps
            .Where(one => Counts(one.Leader) && one.State is FollowUpState.Done && one.Partner is not null && InWeek(one.DoneAt))
            .ToList();
        var direct = ofWeek.Where(one => covered.Contains(one.Leader)).ToLookup(static one => one.IsDirect);
        var minutes = ofWeek.GroupBy(static one => one.Leader).ToDictionary(static own => own.Key, static own => own.Sum(static one => one.Minutes));
        var parted = lines.TrueForAll(line => minutes.GetValueOrDefault(line.Leader.Id) == line.Progress.Minutes);

        return new DigestFacts
        {
            Week = week,
            Leaders = lines.Count,
            OfNamed = !count.IsWhole,
            Total = lines.Count == 0 ? null : new DigestTotal(
                lines.Sum(line => line.Progress.Minutes),
                lines.Sum(line => line.Progress.TargetMinutes),
                count.IsWhole ? Before(before, leaders, interactions) : null,
                lines.Count(line => line.Progress is { Reached: true, Minutes: > 0 }),
                lines.Count(line => line.Progress.Minutes > 0)),
            Rows = [.. lines.Where(line => named.Contains(line.Leader.Id) && line.Progress.Minutes > 0)
                .OrderByDescending(line => line.Progress.Share)
                .ThenByDescending(line => line.Progress.Minutes)
                .ThenBy(line => line.Leader.DisplayName, StringComparer.Ordinal)
                .Select(line => line.Row)],
            WithNothing = lines.Count(line => named.Contains(line.Leader.Id) && line.Progress.Minutes == 0),
            Heard = DigestHearing.Of(ofWeek, customers, followUps, topics),
            CustomersMet = ofWeek.Where(one => covered.Contains(one.Leader)).Select(one => one.Customer).Distinct().Count(),
            FollowUpsDone = done.Count,
            Results = [.. done.Where(static one => one.Result is not null)
                .GroupBy(static one => one.Result!.Value)
                .OrderBy(static group => group.Key)
                .Select(static group => (group.Key, group.Count()))],
            IndirectMinutes = parted ? direct[false].Sum(static one => one.Minutes) : null,
            FollowUpsOpen = followUps.Count(
                one => Counts(one.Leader) && one.State is (FollowUpState.Sent or FollowUpState.Accepted) && !(one.SentAt >= to)),
            PromisesKept = promises.Count(one => Counts(one.Leader) && one.State is PromiseState.Kept && InWeek(one.ClosedAt)),
            PromisesDue = promises.Count(
                one => Counts(one.Leader) && one.State is PromiseState.Open && one.GivenAt < to && one.Due <= week.Plus(1).Sunday),
            PromisesBroken = promises.Count(one => Counts(one.Leader) && one.State is PromiseState.Broken && InWeek(one.ClosedAt)),
            NotSeen = NotSeen(LocalDate.Min(week.Sunday, today), customers, interactions),
        };
    }

    /// <summary>The minutes of the week before, of those whose total was told then: of others they would be told first here.</summary>
    private static int? Before(DigestTold? told, IReadOnlyList<Leader> leaders, IReadOnlyList<Interaction> interactions) =>
        told is { Total: ToldTotal.Told or ToldTotal.Revised } && told.Counted.All(id => leaders.Any(leader => leader.Id == id))
            ? told.Counted.Sum(id => told.Minutes.TryGetValue(id, out var minutes)
                ? minutes
                : WeekProgress.Of(told.Week, interactions, new([], Attendance.Usual), id).Minutes)
            : null;

    /// <summary>Counts to the week's last day. Watching from afar is not meeting, so indirect contact does not end the count.</summary>
    private static List<DigestNotSeen> NotSeen(LocalDate until, IReadOnlyList<Customer> customers, IReadOnlyList<Interaction> interactions)
    {
        var last = interactions
            .Where(one => one.DeletedAt is null && one.IsDirect && one.Date <= until)
            .GroupBy(one => one.Customer)
            .ToDictionary(group => group.Key, group => group.Max(one => one.Date));
        return [.. customers
            .Where(customer => customer.Model is EngagementModel.Partnering)
            .Select(customer => new DigestNotSeen(
                customer.Name,
                last.TryGetValue(customer.Id, out var day) ? Period.DaysBetween(day, until) : null))
            .Where(one => one.Days is null or >= DaysUnseen)
            .OrderByDescending(one => one.Days ?? int.MaxValue)
            .ThenBy(one => one.Customer, StringComparer.Ordinal)
            .Take(MostNotSeen)];
    }

    /// <summary>One leader's week as it is told, and the minutes of the weeks before.</summary>
    private sealed record Line(Leader Leader, WeekProgress Progress, IReadOnlyCollection<int> Before)
    {
        public DigestRow Row =>
            new(Leader.Id, Leader.DisplayName, Progress.Minutes, Progress.TargetMinutes, TrendOf(Progress.Minutes, Before))
            {
                DaysAway = Progress.DaysAway,
                Change = Before.Count == 0 ? 0 : Progress.Minutes - (Before.Sum() / Before.Count),
            };

        public static Line Of(Leader leader, DigestCount count, IReadOnlyList<Interaction> own, WeekTargets targets) => new(
            leader,
            WeekProgress.Of(count.Week, own, targets, leader.Id) with { Minutes = count.Minutes[leader.Id] },
            [.. WeeksBefore.Of(count.Week, leader, own, targets).Select(static past => past.Minutes)]);
    }

    /// <summary>Compares with the mean in whole numbers: level within 10%, both ends included. Null without a week before.</summary>
    internal static Trend? TrendOf(int minutes, IReadOnlyCollection<int> before)
    {
        if (before.Count == 0)
        {
            return null;
        }

        var sum = before.Sum();
        var difference = (minutes * before.Count) - sum;
        return Math.Abs(difference) * 10 <= sum ? Trend.Level : difference > 0 ? Trend.Up : Trend.Down;
    }
}
