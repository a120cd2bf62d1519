using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;

namespace CioCoachBot.Coach.Digests;

/// <summary>Who counts in the digest of a week, with which minutes, who is named, and whether the total may cover everybody.</summary>
/// <remarks>
/// Nobody's figure may follow by subtraction: not from one digest, nor from two of the same week between which somebody agreed to be
/// named, took that back, logged or deleted something, came or left. A total covers everybody only where at least three of them with
/// time in the week were never named for it, or where everybody is; else it covers those who are named. That nobody else has time would
/// be a figure, too. Once it was told, the minutes of those who are not named stay as they were told until three of them changed.
/// </remarks>
/// <param name="Week">The week.</param>
/// <param name="IsWhole">True where the total covers everybody.</param>
/// <param name="Counted">Everybody who counts.</param>
/// <param name="Named">Those who appear by name.</param>
/// <param name="Minutes">The minutes of each who counts, as this digest tells them.</param>
/// <param name="Told">What will have been told of the week.</param>
public sealed record DigestCount(
    IsoWeek Week,
    bool IsWhole,
    IReadOnlyList<Leader> Counted,
    IReadOnlyList<Leader> Named,
    IReadOnlyDictionary<PersonId, int> Minutes,
    DigestTold Told)
{
    /// <summary>The fewest unnamed leaders with time who can hide in a total.</summary>
    public const int FewestUnnamed = 3;

    /// <summary>Those whom the total covers.</summary>
    public IReadOnlyList<Leader> Covered => IsWhole ? Counted : Named;

    /// <summary>Decides.</summary>
    /// <param name="week">The week reported.</param>
    /// <param name="leaders">The tenant's leaders. Those who joined after the week's last day, in their zone, do not count.</param>
    /// <param name="minutes">What each leader has in the week; nobody is in it who has nothing.</param>
    /// <param name="told">What was told of the week before; null for nothing.</param>
    public static DigestCount Of(IsoWeek week, IReadOnlyList<Leader> leaders, IReadOnlyDictionary<PersonId, int> minutes, DigestTold? told)
    {
        ArgumentNullException.ThrowIfNull(leaders);
        ArgumentNullException.ThrowIfNull(minutes);
        var team = leaders.Where(leader => leader.Since.InZone(leader.Zone).Date <= week.Sunday).ToList();
        var known = (told?.Named ?? []).ToHashSet();
        return told is { Total: not ToldTotal.None }
            ? Again(week, team, minutes, told, known)
            : First(week, team, minutes, known);
    }

    /// <summary>The total of everybody was never told.</summary>
    private static DigestCount First(IsoWeek week, List<Leader> team, IReadOnlyDictionary<PersonId, int> now, HashSet<PersonId> known)
    {
        var named = team.FindAll(static leader => leader.DigestByName);
        var minutes = team.ToDictionary(leader => leader.Id, leader => now.GetValueOrDefault(leader.Id));
        return Make(week, team, named, minutes, known, team.Count > 0, ToldTotal.Told, former: null);
    }

    /// <summary>
    /// It was told: it covers the same people again or nobody, and who is named now may leave no one or two of them over, in this total nor
    /// in the one before.
    /// </summary>
    private static DigestCount Again(
        IsoWeek week, List<Leader> team, IReadOnlyDictionary<PersonId, int> now, DigestTold told, HashSet<PersonId> known)
    {
        var everybody = told.Counted.ToHashSet();
        var counted = team.FindAll(leader => everybody.Contains(leader.Id));
        var complete = told.Total != ToldTotal.Closed && counted.Count == everybody.Count;
        var before = Ids(counted).ToDictionary(id => id, id => told.Minutes.GetValueOrDefault(id, now.GetValueOrDefault(id)));
        var named = counted.FindAll(static leader => leader.DigestByName);
        var minutes = Figures(counted, named, known, now, before);
        HashSet<PersonId> shown = [.. known, .. Ids(named)];
        if (!complete || told.Total == ToldTotal.Revised || !Hides(counted, shown, minutes) || !Hides(counted, shown, before))
        {
            named = named.FindAll(leader => known.Contains(leader.Id));
            minutes = Figures(counted, named, known, now, before);
        }

        var unnamed = Ids(counted).Except(Ids(named)).ToList();
        var isRevised = unnamed.Exists(id => minutes[id] != before[id]);
        return Make(week, counted, named, minutes, known, complete, isRevised ? ToldTotal.Revised : told.Total, told);
    }

    /// <summary>
    /// What one or two of those who are not named changed since would follow from the two totals: it waits for a third, who was never named
    /// either, since whoever was hides nobody.
    /// </summary>
    private static Dictionary<PersonId, int> Figures(
        List<Leader> counted,
        List<Leader> named,
        HashSet<PersonId> known,
        IReadOnlyDictionary<PersonId, int> now,
        Dictionary<PersonId, int> before)
    {
        var shown = Ids(named).ToHashSet();
        int Now(PersonId id) => now.GetValueOrDefault(id);
        var changed = Ids(counted).Count(id => !shown.Contains(id) && !known.Contains(id) && Now(id) != before[id]);
        return Ids(counted).ToDictionary(id => id, id => changed >= FewestUnnamed || shown.Contains(id) ? Now(id) : before[id]);
    }

    // Nothing may follow for whoever sees this digest alone, nor for whoever saw all of them.
    private static DigestCount Make(
        IsoWeek week,
        List<Leader> counted,
        List<Leader> named,
        Dictionary<PersonId, int> minutes,
        HashSet<PersonId> known,
        bool canBeWhole,
        ToldTotal whereWhole,
        DigestTold? former)
    {
        var shown = Ids(named).ToHashSet();
        known.UnionWith(shown);
        var whole = canBeWhole && Hides(counted, shown, minutes) && Hides(counted, known, minutes);
        var ids = Ids(counted).ToList();
        var total = whole ? whereWhole : former is null ? ToldTotal.None : canBeWhole ? former.Total : ToldTotal.Closed;
        var told = new DigestTold(week, total, ids, ids.FindAll(known.Contains))
        {
            // Where no total is told, what the others have stays as it was told.
            Minutes = whole || former is null
                ? minutes
                : ids.ToDictionary(id => id, id => shown.Contains(id) ? minutes[id] : former.Minutes.GetValueOrDefault(id, minutes[id])),
        };
        return new DigestCount(week, whole, counted, named, minutes, told);
    }

    private static IEnumerable<PersonId> Ids(List<Leader> leaders) => leaders.Select(static leader => leader.Id);

    private static bool Hides(List<Leader> counted, HashSet<PersonId> shown, Dictionary<PersonId, int> minutes)
    {
        var hidden = Ids(counted).Where(id => !shown.Contains(id)).ToList();
        return hidden.Count == 0 || hidden.Count(id => minutes[id] > 0) >= FewestUnnamed;
    }
}
