using CioCoachBot.Coach.Customers;

namespace CioCoachBot.Coach.Progress;

/// <summary>How often a customer is to be seen, by how it is engaged.</summary>
/// <param name="Days">At the latest after so many days.</param>
/// <param name="WatchingIsEnough">
/// True where observation and listening count: a visit brings a passive or a personalized customer little [Gartner].
/// </param>
/// <remarks>The models are [Gartner]'s, the days are ours: whole weeks, shorter the more a customer gives.</remarks>
public sealed record ContactCadence(int Days, bool WatchingIsEnough)
{
    /// <summary>For a Partnering customer: the touch-points are fixed.</summary>
    public const int PartneringDays = 28;

    private const int StrategicDays = 42;
    private const int ContributingDays = 56;
    private const int WatchedDays = 84;

    /// <summary>In weeks.</summary>
    public int Weeks => Days / 7;

    /// <summary>The customer's; null where neither a model nor the strategic mark says one.</summary>
    public static ContactCadence? Of(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return customer switch
        {
            { Model: EngagementModel.Partnering } => new(PartneringDays, WatchingIsEnough: false),
            { Strategic: true } => new(StrategicDays, WatchingIsEnough: false),
            { Model: EngagementModel.Contributing } => new(ContributingDays, WatchingIsEnough: false),
            { Model: not null } => new(WatchedDays, WatchingIsEnough: true),
            _ => null,
        };
    }
}
