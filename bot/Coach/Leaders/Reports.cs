namespace CioCoachBot.Coach.Leaders;

/// <summary>The tree of who reports to whom.</summary>
public static class Reports
{
    /// <summary>Every leader below one, at whatever depth, by name; never the one itself, even in a circle.</summary>
    public static IReadOnlyList<Leader> Below(IReadOnlyList<Leader> leaders, PersonId top)
    {
        ArgumentNullException.ThrowIfNull(leaders);
        var direct = leaders.ToLookup(static leader => leader.Manager);
        HashSet<PersonId> below = [top];
        var next = new Queue<PersonId>([top]);
        while (next.TryDequeue(out var manager))
        {
            foreach (var leader in direct[manager].Where(leader => below.Add(leader.Id)))
            {
                next.Enqueue(leader.Id);
            }
        }

        return [.. leaders.Where(leader => leader.Id != top && below.Contains(leader.Id))];
    }
}
