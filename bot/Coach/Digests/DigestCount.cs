using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;

namespace CioCoachBot.Coach.Digests;

/// <summary>Who counts in the digest of a week, who is named, and whether the total may cover everybody.</summary>
/// <remarks>
/// Nobody's figure may follow by subtraction: not from one digest, nor from two of the same week between which somebody agreed to be
/// named, took that back, came or left. A total covers everybody only where at least three of them were never named for that week, or
/// none; else it covers those who are named.
/// </remarks>
/// <param name="Week">The week.</param>
/// <param name="IsWhole">True where the total covers everybody.</param>
/// <param name="Counted">Everybody who counts.</param>
/// <param name="Named">Those who appear by name.</param>
/// <param name="Told">What will have been told of the week.</param>
public sealed record DigestCount(
    IsoWeek Week, bool IsWhole, IReadOnlyList<Leader> Counted, IReadOnlyList<Leader> Named, DigestTold Told)
{
    /// <summary>The fewest unnamed leaders who can hide in a total.</summary>
    public const int FewestUnnamed = 3;

    /// <summary>Those whom the total covers.</summary>
    public IReadOnlyList<Leader> Covered => IsWhole ? Counted : Named;

    /// <summary>Decides.</summary>
    /// <param name="week">The week reported.</param>
    /// <param name="leaders">The tenant's leaders. Those who joined after the week's last day, in their zone, do not count.</param>
    /// <param name="told">What was told of the week before; null for nothing.</param>
    public static DigestCount Of(IsoWeek week, IReadOnlyList<Leader> leaders, DigestTold? told)
    {
        ArgumentNullException.ThrowIfNull(leaders);
        var team = leaders.Where(leader => leader.Since.InZone(leader.Zone).Date <= week.Sunday).ToList();
        var known = (told?.Named ?? []).ToHashSet();
        return told is { Total: not ToldTotal.None }
            ? Again(week, team, told, known)
            : First(week, team, known);
    }

    /// <summary>The total of everybody was never told.</summary>
    private static DigestCount First(IsoWeek week, List<Leader> team, HashSet<PersonId> known)
    {
        var named = team.FindAll(static leader => leader.DigestByName);
        return Make(week, team, named, known, canBeWhole: team.Count > 0, ToldTotal.None);
    }

    /// <summary>It was told: it covers the same people again or nobody, and who is named now may leave no one or two of them over.</summary>
    private static DigestCount Again(IsoWeek week, List<Leader> team, DigestTold told, HashSet<PersonId> known)
    {
        var counted = team.FindAll(leader => told.Counted.Contains(leader.Id));
        var complete = told.Total == ToldTotal.Told && counted.Count == told.Counted.Count;
        var agreed = counted.FindAll(static leader => leader.DigestByName);
        var named = complete && Hides(counted, [.. known, .. Ids(agreed)]) ? agreed : agreed.FindAll(leader => known.Contains(leader.Id));
        return Make(week, counted, named, known, complete, complete ? ToldTotal.Told : ToldTotal.Closed);
    }

    // Nothing may follow for whoever sees this digest alone, nor for whoever saw all of them.
    private static DigestCount Make(
        IsoWeek week, List<Leader> counted, List<Leader> named, HashSet<PersonId> known, bool canBeWhole, ToldTotal former)
    {
        known.UnionWith(Ids(named));
        var whole = canBeWhole && Hides(counted, [.. Ids(named)]) && Hides(counted, known);
        var ids = Ids(counted).ToList();
        var told = new DigestTold(week, whole ? ToldTotal.Told : former, ids, ids.FindAll(known.Contains));
        return new DigestCount(week, whole, counted, named, told);
    }

    private static IEnumerable<PersonId> Ids(List<Leader> leaders) => leaders.Select(static leader => leader.Id);

    private static bool Hides(List<Leader> counted, HashSet<PersonId> shown) =>
        counted.Count(leader => !shown.Contains(leader.Id)) is 0 or >= FewestUnnamed;
}
