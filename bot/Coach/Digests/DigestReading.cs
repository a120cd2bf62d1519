using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Coach.Digests;

/// <summary>
/// What a digest says of a week, read beside what is written: it may take as long as a large tenant takes, and nobody waits. It is told
/// only where nothing was told of the week since, and everybody still agrees to what they agreed to.
/// </summary>
public sealed record DigestReading : ReadAhead
{
    /// <summary>How far back a customer counts as met, so that one who was seen long ago is not called never seen.</summary>
    private const int WeeksRead = 52;

    private const int Page = 256;

    private Dictionary<PersonId, bool> _agreed = [];
    private DigestTold? _former;

    /// <summary>The facts.</summary>
    public required DigestFacts Facts { get; init; }

    /// <summary>What was told of the week before; null for nothing.</summary>
    public required DigestTold? Before { get; init; }

    /// <summary>What will have been told of the week.</summary>
    public required DigestTold Told { get; init; }

    /// <summary>The zone in which instants fall into the week.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Reads a week.</summary>
    /// <param name="store">The tenant's data.</param>
    /// <param name="week">The week.</param>
    /// <param name="zone">The zone in which instants fall into the week. Contacts carry the day of the leader's own zone.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="topics">What an insight is about.</param>
    public static async ValueTask<DigestReading> ReadAsync(
        ICoachStore store, IsoWeek week, DateTimeZone zone, Instant now, IInsightTopics topics)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(zone);
        var sums = store.DigestSums;
        var leaders = await store.Leaders.UnorderedAsync();
        var former = await store.DigestWeeks.FindAsync(week);
        var before = await store.DigestWeeks.FindAsync(week.Plus(-1));
        var minutes = (await sums.MinutesAsync(week.Monday, week.Sunday)).ToDictionary(static one => one.Leader);
        var count = DigestCount.Of(week, leaders, minutes.ToDictionary(static one => one.Key, static one => one.Value.Minutes), former);

        var from = week.Monday.AtStartOfDayInZone(zone).ToInstant();
        var to = week.Plus(1).Monday.AtStartOfDayInZone(zone).ToInstant();
        var until = LocalDate.Min(week.Sunday, now.InZone(zone).Date);
        var heard = await HearAsync(sums, week, topics);
        var heardBefore = before is null ? null : await HearAsync(sums, week.Plus(-1), topics);
        var facts = DigestRules.Facts(
            count,
            before,
            leaders,
            new(
                minutes,
                await MetAsync(sums, count, minutes),
                heard.Ranked(await sums.WithPartnersAsync(from, to), heardBefore),
                await sums.PartneringAsync(week.Plus(-WeeksRead).Monday, until),
                await sums.DoneAsync(from, to),
                await sums.OpenAsync(to),
                await sums.PromisesAsync(from, to, week.Plus(1).Sunday)),
            await WeekTargets.ReadAsync(store, null),
            until);
        return new()
        {
            Facts = facts,
            Before = before,
            Told = count.Told,
            Zone = zone,
            _agreed = leaders.ToDictionary(static leader => leader.Id, static leader => leader.DigestByName),
            _former = former,
        };
    }

    /// <summary>Keeps what is told now, where that may be told as it was read; false where it is to be read again.</summary>
    public async ValueTask<bool> KeepAsync(ICoachStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var agree = await store.DigestSums.ConsentsAsync();
        if (agree.Count != _agreed.Count || agree.Any(one => !_agreed.TryGetValue(one.Leader, out var byName) || byName != one.ByName)
            || !DigestTold.Same(_former, await store.DigestWeeks.FindAsync(Facts.Week)))
        {
            return false;
        }

        await store.DigestWeeks.SaveAsync(Told, _former);
        return true;
    }

    private static async ValueTask<DigestHearing> HearAsync(IDigestSums sums, IsoWeek week, IInsightTopics topics)
    {
        var heard = new DigestHearing(topics);
        IReadOnlyList<SharedInsight> page = [];
        do
        {
            page = await sums.SharedAsync(week.Monday, week.Sunday, page is [.., var last] ? last : null, Page);
            heard.Take(page);
        }
        while (page.Count == Page);
        return heard;
    }

    /// <summary>Of everybody in one sum; where somebody with time is not covered, of each who is.</summary>
    private static async ValueTask<int> MetAsync(IDigestSums sums, DigestCount count, Dictionary<PersonId, LeaderMinutes> logged)
    {
        var (monday, sunday) = (count.Week.Monday, count.Week.Sunday);
        var covered = count.Covered.Select(static leader => leader.Id).Where(logged.ContainsKey).ToList();
        if (covered.Count == logged.Count)
        {
            return await sums.CustomersMetAsync(monday, sunday);
        }

        var met = new HashSet<CustomerId>();
        foreach (var leader in covered)
        {
            met.UnionWith(await sums.CustomersOfAsync(leader, monday, sunday));
        }

        return met.Count;
    }
}
