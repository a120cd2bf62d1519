using CioCoachBot.Coach.Progress;

namespace CioCoachBot.Coach.Digests;

/// <summary>Whether the total of everybody was told.</summary>
public enum ToldTotal
{
    /// <summary>Never.</summary>
    None,

    /// <summary>It was.</summary>
    Told,

    /// <summary>It was, and again with other minutes of those who are not named: who agrees now is not named for this week.</summary>
    Revised,

    /// <summary>It was, and somebody of it has left since: a second one would tell what they did.</summary>
    Closed,
}

/// <summary>What was told of a week so far, in whichever digest: what is told of it later may not give away what this left open.</summary>
/// <param name="Week">The week.</param>
/// <param name="Total">Whether the total of everybody was told.</param>
/// <param name="Counted">The leaders who counted.</param>
/// <param name="Named">Those of them who were named at some time.</param>
public sealed record DigestTold(IsoWeek Week, ToldTotal Total, IReadOnlyList<PersonId> Counted, IReadOnlyList<PersonId> Named)
{
    /// <summary>The minutes with which each of them was told last; of nobody where that was not kept.</summary>
    public IReadOnlyDictionary<PersonId, int> Minutes { get; init; } = new Dictionary<PersonId, int>();

    /// <summary>True where both say the same of the same week, or both nothing.</summary>
    public static bool Same(DigestTold? one, DigestTold? other) => one is null || other is null
        ? one is null && other is null
        : one.Week == other.Week && one.Total == other.Total && one.Counted.SequenceEqual(other.Counted) && one.Named.SequenceEqual(other.Named)
            && one.Minutes.Count == other.Minutes.Count
            && one.Minutes.All(told => other.Minutes.TryGetValue(told.Key, out var minutes) && minutes == told.Value);
}

/// <summary>What was told, of one tenant.</summary>
public interface IDigestWeeks
{
    /// <summary>What was told of a week; null for nothing.</summary>
    ValueTask<DigestTold?> FindAsync(IsoWeek week);

    /// <summary>Keeps what was told; of weeks long ago nothing more is told, and they go.</summary>
    /// <param name="told">What is told now.</param>
    /// <param name="former">What is kept of the week; null for nothing. Only what differs is written.</param>
    ValueTask SaveAsync(DigestTold told, DigestTold? former = null);
}
