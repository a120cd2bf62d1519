using CioCoachBot.Coach.FollowUps;
using NodaTime;

namespace CioCoachBot.Coach.Figures;

/// <summary>The contacts of one leader in a stretch of time.</summary>
public sealed record TimeScore(PersonId Leader, int Minutes, int DirectMinutes, int StrategicMinutes, int Customers);

/// <summary>The promises of one leader: settled in a stretch of time, and open now.</summary>
public sealed record PromiseScore(PersonId Leader, int Kept, int Broken, int Open, int Overdue);

/// <summary>What partners finished for one leader in a stretch of time, with what came of it.</summary>
public sealed record DoneScore(PersonId Leader, FollowUpResult? Result, int Count);

/// <summary>What is measured of a leader [Farland: incentives follow what is measured].</summary>
/// <param name="Time">The contacts.</param>
/// <param name="Promises">The promises.</param>
/// <param name="Done">What partners finished, by what came of it; without a result as null.</param>
public sealed record LeaderScore(TimeScore Time, PromiseScore Promises, IReadOnlyList<DoneScore> Done)
{
    /// <summary>How many follow-ups are done.</summary>
    public int FollowUpsDone => Done.Sum(static one => one.Count);

    /// <summary>How many of them had this result.</summary>
    public int With(FollowUpResult result) => Done.Where(one => one.Result == result).Sum(static one => one.Count);

    /// <summary>The scores of several as one, except for customers, whom two of them may share.</summary>
    public static LeaderScore Sum(IReadOnlyList<LeaderScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        int Of(Func<LeaderScore, int> figure) => scores.Sum(figure);
        var nobody = new PersonId(string.Empty);
        return new(
            new(nobody, Of(static one => one.Time.Minutes), Of(static one => one.Time.DirectMinutes), Of(static one => one.Time.StrategicMinutes), 0),
            new(
                nobody,
                Of(static one => one.Promises.Kept),
                Of(static one => one.Promises.Broken),
                Of(static one => one.Promises.Open),
                Of(static one => one.Promises.Overdue)),
            [.. scores.SelectMany(static one => one.Done)]);
    }

    /// <summary>Everybody's scores by leader; who has none is not among them.</summary>
    /// <param name="store">The tenant's store.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="zone">The zone in which the days begin, for what has an instant.</param>
    /// <param name="today">The day by which an open promise is overdue.</param>
    public static async ValueTask<IReadOnlyDictionary<PersonId, LeaderScore>> ReadAsync(
        ICoachStore store, LocalDate from, LocalDate to, DateTimeZone zone, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (begin, end) = (from.AtStartOfDayInZone(zone).ToInstant(), to.PlusDays(1).AtStartOfDayInZone(zone).ToInstant());
        var time = (await store.Figures.TimeScoresAsync(from, to)).ToDictionary(static one => one.Leader);
        var promises = (await store.Figures.PromiseScoresAsync(begin, end, today)).ToDictionary(static one => one.Leader);
        var done = (await store.Figures.DoneScoresAsync(begin, end)).ToLookup(static one => one.Leader);
        return time.Keys.Union(promises.Keys).Union(done.Select(static group => group.Key)).ToDictionary(
            static leader => leader,
            leader => new LeaderScore(
                time.GetValueOrDefault(leader) ?? new(leader, 0, 0, 0, 0),
                promises.GetValueOrDefault(leader) ?? new(leader, 0, 0, 0, 0),
                [.. done[leader]]));
    }
}
