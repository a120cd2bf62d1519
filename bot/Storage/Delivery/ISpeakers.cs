using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Storage.Delivery;

/// <summary>
/// Which process speaks and plans for which tenant, where several share a database: one at a time, so that order and pace need no other
/// agreement.
/// </summary>
public interface ISpeakers
{
    /// <summary>
    /// Keeps the tenants that the process has, and takes those that have something to say or to plan and that nobody has, or whose process
    /// has not kept them in time. What that process had in hand is free at once.
    /// </summary>
    /// <returns>The tenants that the process has.</returns>
    ValueTask<IReadOnlyList<TenantId>> TakeAsync(string process, Instant now, Instant until);

    /// <summary>Gives all tenants of the process away.</summary>
    ValueTask LeaveAsync(string process);
}
