using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
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
    /// <param name="sums">What is kept of the week.</param>
    /// <param name="targets">What everybody's weeks are measured by.</param>
    /// <param name="until">The week's last day, or the day on which it is told: until then a customer was not met.</param>
    public static DigestFacts Facts(
        DigestCount count, DigestTold? before, IReadOnlyList<Leader> leaders, DigestSums sums, WeekTargets targets, LocalDate until)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(leaders);
        ArgumentNullException.ThrowIfNull(sums);
        ArgumentNullException.ThrowIfNull(targets);

        var named = count.Named.Select(static leader => leader.Id).ToHashSet();
        var covered = count.Covered.Select(static leader => leader.Id).ToHashSet();
        var namedBefore = (before?.Named ?? []).ToHashSet();
        var lines = count.Covered.Select(leader => new Line(leader, WeekOf(leader, count, targets))).ToList();

        // Where the total is of those who are named, nobody else shows through the other figures either.
        bool Counts(PersonId leader) => count.IsWhole || covered.Contains(leader);
        int? ToldBefore(PersonId leader) =>
            namedBefore.Contains(leader) && before!.Minutes.TryGetValue(leader, out var minutes) ? minutes : null;

        // A total that is told as it was before has no parts.
        var parted = lines.TrueForAll(line => sums.Minutes.GetValueOrDefault(line.Leader.Id).Minutes == line.Progress.Minutes);
        return new DigestFacts
        {
            Week = count.Week,
            Leaders = lines.Count,
            OfNamed = !count.IsWhole,
            Total = lines.Count == 0 ? null : new DigestTotal(
                lines.Sum(static line => line.Progress.Minutes),
                lines.Sum(static line => line.Progress.TargetMinutes),
                count.IsWhole ? Before(before, leaders) : null,
                lines.Count(static line => line.Progress is { Reached: true, Minutes: > 0 }),
                lines.Count(static line => line.Progress.Minutes > 0)),
            Rows = [.. lines.Where(line => named.Contains(line.Leader.Id) && line.Progress.Minutes > 0)
                .OrderByDescending(static line => line.Progress.Share)
                .ThenByDescending(static line => line.Progress.Minutes)
                .ThenBy(static line => line.Leader.DisplayName, StringComparer.Ordinal)
                .Select(line => line.Row(ToldBefore(line.Leader.Id)))],
            WithNothing = lines.Count(line => named.Contains(line.Leader.Id) && line.Progress.Minutes == 0),
            Heard = sums.Heard,
            CustomersMet = sums.CustomersMet,
            FollowUpsDone = sums.Done.Where(one => Counts(one.Leader)).Sum(static one => one.Count),
            Results = [.. sums.Done.Where(one => one.Result is not null && Counts(one.Leader))
                .GroupBy(static one => one.Result!.Value)
                .OrderBy(static group => group.Key)
                .Select(static group => (group.Key, group.Sum(static one => one.Count)))],
            IndirectMinutes = parted ? lines.Sum(line => sums.Minutes.GetValueOrDefault(line.Leader.Id).Indirect) : null,
            FollowUpsOpen = sums.Open.Where(one => Counts(one.Leader)).Sum(static one => one.Count),
            PromisesKept = sums.Promises.Where(one => Counts(one.Leader)).Sum(static one => one.Kept),
            PromisesDue = sums.Promises.Where(one => Counts(one.Leader)).Sum(static one => one.Due),
            PromisesBroken = sums.Promises.Where(one => Counts(one.Leader)).Sum(static one => one.Broken),
            NotSeen = NotSeen(until, sums.Partnering),
        };
    }

    private static WeekProgress WeekOf(Leader leader, DigestCount count, WeekTargets targets)
    {
        var target = targets.Of(leader.Id, count.Week);
        return new(count.Week, count.Minutes[leader.Id], 0, target.Minutes) { DaysAway = target.DaysAway };
    }

    /// <summary>The minutes of the week before, of those whose total was told then: of others they would be told first here.</summary>
    private static int? Before(DigestTold? told, IReadOnlyList<Leader> leaders) =>
        told is { Total: ToldTotal.Told or ToldTotal.Revised }
        && !told.Counted.Except(leaders.Select(static leader => leader.Id)).Any()
        && told.Counted.All(told.Minutes.ContainsKey)
            ? told.Counted.Sum(id => told.Minutes[id])
            : null;

    /// <summary>Counts to the week's last day.</summary>
    private static List<DigestNotSeen> NotSeen(LocalDate until, IReadOnlyList<LastMet> partnering) => [.. partnering
        .Select(customer => new DigestNotSeen(customer.Customer, customer.Day is { } day ? Period.DaysBetween(day, until) : null))
        .Where(static one => one.Days is null or >= DaysUnseen)
        .OrderByDescending(static one => one.Days ?? int.MaxValue)
        .ThenBy(static one => one.Customer, StringComparer.Ordinal)
        .Take(MostNotSeen)];

    /// <summary>One leader's week as it is told.</summary>
    private sealed record Line(Leader Leader, WeekProgress Progress)
    {
        /// <param name="before">What was told of them by name in the week before; null for nothing.</param>
        public DigestRow Row(int? before) =>
            new(Leader.Id, Leader.DisplayName, Progress.Minutes, Progress.TargetMinutes, TrendOf(Progress.Minutes, before))
            {
                DaysAway = Progress.DaysAway,
                Change = Progress.Minutes - (before ?? Progress.Minutes),
            };
    }

    /// <summary>Compares in whole numbers: level within 10%, both ends included. Null without a week before.</summary>
    internal static Trend? TrendOf(int minutes, int? before) => before is not { } told ? null
        : Math.Abs(minutes - told) * 10 <= told ? Trend.Level
        : minutes > told ? Trend.Up
        : Trend.Down;
}
