using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Coach.Customers;

/// <summary>When a level was last in touch with a customer.</summary>
/// <param name="Level">The level.</param>
/// <param name="Last">The last day of direct contact; null where the level has gone silent.</param>
public sealed record TouchPoint(Level Level, LocalDate? Last);

/// <summary>The map of touch-points with a customer by level [Gartner: Partnering customers are met at several levels].</summary>
public static class TouchPoints
{
    /// <summary>After how many days a level is silent.</summary>
    public const int DaysUntilSilent = 90;

    /// <summary>The levels that there are; empty where nobody has said who reports to whom.</summary>
    /// <param name="leaders">The tenant's leaders.</param>
    /// <param name="met">Who was last in direct contact with the customer within <see cref="DaysUntilSilent"/>, and when.</param>
    public static IReadOnlyList<TouchPoint> Of(IReadOnlyList<Leader> leaders, IReadOnlyList<(PersonId Leader, LocalDate Day)> met)
    {
        ArgumentNullException.ThrowIfNull(met);
        var levels = Levels.Of(leaders);
        return [.. levels.Values.Distinct().Order().Select(level => new TouchPoint(level, met
            .Where(one => levels.TryGetValue(one.Leader, out var of) && of == level)
            .Max(static one => (LocalDate?)one.Day)))];
    }
}
