namespace CioCoachBot.Coach.Leaders;

/// <summary>The levels at which touch-points with a Partnering customer are kept [Gartner].</summary>
public enum Level
{
    /// <summary>At the top: reports to no leader, and leaders report there.</summary>
    Cio,

    /// <summary>Reports to the top.</summary>
    DirectReport,

    /// <summary>Everybody below.</summary>
    Team,
}

/// <summary>Who stands on which level, by who reports to whom.</summary>
public static class Levels
{
    /// <summary>The levels; whoever neither reports to a leader nor has one reporting is on none.</summary>
    public static IReadOnlyDictionary<PersonId, Level> Of(IReadOnlyList<Leader> leaders)
    {
        ArgumentNullException.ThrowIfNull(leaders);
        var managers = leaders.ToDictionary(static leader => leader.Id, static leader => leader.Manager);
        var leading = managers.Values.OfType<PersonId>().ToHashSet();
        return leaders
            .Where(leader => leader.Manager is not null || leading.Contains(leader.Id))
            .ToDictionary(static leader => leader.Id, leader => Above(leader.Id, managers) switch
            {
                0 => Level.Cio,
                1 => Level.DirectReport,
                _ => Level.Team,
            });
    }

    /// <summary>How many stand above; a circle ends where it began.</summary>
    private static int Above(PersonId of, Dictionary<PersonId, PersonId?> managers)
    {
        HashSet<PersonId> seen = [of];
        while (managers.GetValueOrDefault(of) is { } manager && managers.ContainsKey(manager) && seen.Add(manager))
        {
            of = manager;
        }

        return seen.Count - 1;
    }
}
