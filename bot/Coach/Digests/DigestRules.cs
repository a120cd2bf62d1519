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
    public const int DaysUnseen = 28;

    private const int WeeksOfTrend = 4;
    private const int MostHeard = 5;
    private const int MostNotSeen = 3;

    /// <summary>The facts of one week.</summary>
    /// <param name="week">The week reported.</param>
    /// <param name="leaders">The tenant's leaders. Those who joined after the week's last day, in their zone, do not count.</param>
    /// <param name="interactions">Everybody's interactions of the week and of at least the eight weeks before it.</param>
    /// <param name="targets">Every target, of the organisation and of leaders.</param>
    /// <param name="customers">Every customer.</param>
    /// <param name="followUps">Those that are with partners, and those done in the week.</param>
    /// <param name="promises">Those that are open, and those closed in the week.</param>
    /// <param name="topics">What an insight is about.</param>
    /// <param name="zone">The channel's zone, in which instants fall into the week. Interactions carry the day of the leader's own
    /// zone.</param>
    public static DigestFacts Facts(
        IsoWeek week,
        IReadOnlyList<Leader> leaders,
        IReadOnlyList<Interaction> interactions,
        IReadOnlyList<Target> targets,
        IReadOnlyList<Customer> customers,
        IReadOnlyList<FollowUp> followUps,
        IReadOnlyList<Promise> promises,
        IInsightTopics topics,
        DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(leaders);
        ArgumentNullException.ThrowIfNull(interactions);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(customers);
        ArgumentNullException.ThrowIfNull(followUps);
        ArgumentNullException.ThrowIfNull(promises);
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(zone);

        var team = leaders.Where(leader => leader.Since.InZone(leader.Zone).Date <= week.Sunday).ToList();
        var lines = team.ConvertAll(leader => Line.Of(leader, week, interactions, targets));
        var withheld = team.Count < DigestFacts.FewestInTotal;

        // Where the total is withheld, those who are only in the total may not show through the other figures either.
        var shown = team.Where(leader => leader.DigestByName || !withheld).Select(leader => leader.Id).ToHashSet();
        var ofWeek = interactions.Where(
            one => one.DeletedAt is null && IsoWeek.Of(one.Date) == week && shown.Contains(one.Leader)).ToList();

        var from = week.Monday.AtStartOfDayInZone(zone).ToInstant();
        var to = week.Plus(1).Monday.AtStartOfDayInZone(zone).ToInstant();
        bool InWeek(Instant? at) => at >= from && at < to;

        return new DigestFacts
        {
            Week = week,
            Leaders = team.Count,
            Total = withheld ? null : new DigestTotal(
                lines.Sum(line => line.Progress.Minutes),
                lines.Sum(line => line.Progress.TargetMinutes),
                lines.Sum(line => line.Before[0]),
                lines.Count(line => line.Progress.Reached)),
            Rows = [.. lines.Where(line => line.Leader.DigestByName)
                .OrderByDescending(line => line.Progress.Share)
                .ThenByDescending(line => line.Progress.Minutes)
                .ThenBy(line => line.Leader.DisplayName, StringComparer.Ordinal)
                .Select(line => line.Row)],
            Heard = DigestHearing.Of(ofWeek, customers, followUps, topics, MostHeard),
            CustomersMet = ofWeek.Select(one => one.Customer).Distinct().Count(),
            FollowUpsDone = followUps.Count(one => one.State is FollowUpState.Done && one.Partner is not null && InWeek(one.DoneAt)),
            FollowUpsOpen = followUps.Count(one => one.State is FollowUpState.Sent or FollowUpState.Accepted),
            PromisesKept = promises.Count(one => one.State is PromiseState.Kept && InWeek(one.ClosedAt)),
            PromisesDue = promises.Count(one => one.State is PromiseState.Open && one.Due <= week.Plus(1).Sunday),
            PromisesBroken = promises.Count(one => one.State is PromiseState.Broken && InWeek(one.ClosedAt)),
            NotSeen = NotSeen(week, customers, interactions),
        };
    }

    /// <summary>Counts to the week's last day. Watching from afar is not meeting, so indirect contact does not end the count.</summary>
    private static List<DigestNotSeen> NotSeen(IsoWeek week, IReadOnlyList<Customer> customers, IReadOnlyList<Interaction> interactions)
    {
        var last = interactions
            .Where(one => one.DeletedAt is null && one.IsDirect && one.Date <= week.Sunday)
            .GroupBy(one => one.Customer)
            .ToDictionary(group => group.Key, group => group.Max(one => one.Date));
        return [.. customers
            .Where(customer => customer.Model is EngagementModel.Partnering)
            .Select(customer => new DigestNotSeen(
                customer.Name,
                last.TryGetValue(customer.Id, out var day) ? Period.DaysBetween(day, week.Sunday) : null))
            .Where(one => one.Days is null or >= DaysUnseen)
            .OrderByDescending(one => one.Days ?? int.MaxValue)
            .ThenBy(one => one.Customer, StringComparer.Ordinal)
            .Take(MostNotSeen)];
    }

    /// <summary>One leader's week, and the minutes of the four weeks before, latest first.</summary>
    private sealed record Line(Leader Leader, WeekProgress Progress, IReadOnlyList<int> Before)
    {
        public DigestRow Row =>
            new(Leader.Id, Leader.DisplayName, Progress.Minutes, Progress.TargetMinutes, TrendOf(Progress.Minutes, Known));

        /// <summary>
        /// The weeks before, as far back as the leader was there or had logged something: nobody is "up" against weeks before their time.
        /// </summary>
        private List<int> Known
        {
            get
            {
                var joined = IsoWeek.Of(Leader.Since, Leader.Zone);
                var count = Before.Count;
                while (count > 0 && Before[count - 1] == 0 && Progress.Week.Plus(-count) < joined)
                {
                    count--;
                }

                return [.. Before.Take(count)];
            }
        }

        public static Line Of(Leader leader, IsoWeek week, IReadOnlyList<Interaction> interactions, IReadOnlyList<Target> targets)
        {
            var own = interactions.Where(one => one.Leader == leader.Id).ToList();
            return new Line(
                leader,
                WeekProgress.Of(week, own, targets, leader.Id),
                [.. Enumerable.Range(1, WeeksOfTrend).Select(back => WeekProgress.Of(week.Plus(-back), own, targets, leader.Id).Minutes)]);
        }
    }

    /// <summary>Compares with the mean in whole numbers: level within 10%, both ends included.</summary>
    internal static Trend TrendOf(int minutes, IReadOnlyCollection<int> before)
    {
        var sum = before.Sum();
        var difference = (minutes * before.Count) - sum;
        return Math.Abs(difference) * 10 <= sum ? Trend.Level : difference > 0 ? Trend.Up : Trend.Down;
    }
}
