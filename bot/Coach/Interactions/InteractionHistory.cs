namespace CioCoachBot.Coach.Interactions;

/// <summary>Steps back through the versions of an interaction.</summary>
public static class InteractionHistory
{
    /// <summary>
    /// The version that taking back the last change leads to; null where none is left and the log itself is the last step.
    /// </summary>
    /// <param name="former">Every former version, oldest first.</param>
    /// <param name="now">The present one.</param>
    /// <remarks>
    /// A change that was taken back is a step no more: taking back twice goes back two steps, never to and fro. So it is where a text came
    /// back that was shared and is private now.
    /// </remarks>
    public static Interaction? Before(IReadOnlyList<Interaction> former, Interaction now)
    {
        ArgumentNullException.ThrowIfNull(former);
        ArgumentNullException.ThrowIfNull(now);
        var steps = new List<Interaction>(former.Count + 1);
        foreach (var version in former.Append(now))
        {
            if (steps.Count > 1 && (IsSame(steps[^2], version) || IsPrivateAgain(steps[^2], version)))
            {
                steps.RemoveAt(steps.Count - 1);
                steps[^1] = version;
                if (steps.Count > 1 && IsSame(steps[^2], version))
                {
                    steps.RemoveAt(steps.Count - 1);
                }
            }
            else if (steps.Count == 0 || !IsSame(steps[^1], version))
            {
                steps.Add(version);
            }
        }

        return steps.Count > 1 ? steps[^2] : null;
    }

    private static bool IsPrivateAgain(Interaction former, Interaction now) =>
        former.Shareable && !now.Shareable && IsSame(former with { Shareable = false }, now);

    private static bool IsSame(Interaction one, Interaction other) =>
        (one.DeletedAt is null) == (other.DeletedAt is null)
        && one with { Partners = [], Version = 0, DeletedAt = null } == other with { Partners = [], Version = 0, DeletedAt = null }
        && one.Partners.Order().SequenceEqual(other.Partners.Order());
}
