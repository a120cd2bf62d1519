using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Teams.Outbound;

/// <summary>The operations that Teams counts apart.</summary>
internal enum PacedOperation
{
    /// <summary>Messages sent and changed.</summary>
    Send,

    /// <summary>Conversations created.</summary>
    Create,
}

/// <summary>
/// Keeps the bot below the limits of Teams ("Rate limiting for agents"): sliding windows per conversation and operation, and one per
/// tenant. It never waits: it tells how long to wait.
/// A 429 pauses its conversation for as long as it asks; the third within a minute, and each one after it, also slows its tenant by a
/// quarter until none came for a minute. No other tenant notices. Counted by the time that only runs forward: a clock that is set back
/// opens and closes nothing.
/// </summary>
internal sealed class Pacer(IOptions<TeamsOptions> options, TimeProvider time)
{
    private readonly PacingLimits _limits = new(options.Value.Pacing);
    private readonly Dictionary<string, TenantPace> _tenants = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _lock = new();

    /// <summary>How many conversations are remembered.</summary>
    public int Remembered
    {
        get
        {
            lock (_lock)
            {
                return _tenants.Values.Sum(t => t.Remembered);
            }
        }
    }

    /// <summary>Takes a turn: zero where the call may be made now, and is counted; else how long to wait, and nothing is counted.</summary>
    public TimeSpan Reserve(string tenant, string conversation, PacedOperation operation) =>
        TimeSpan.FromTicks(PaceOf(tenant).Reserve(Now(), conversation, operation));

    /// <summary>
    /// Takes a turn of what is said to many: zero where it may be said now, else how long to wait. Spaced evenly, so that a window
    /// never fills at once, and yielding to answers that were told to wait.
    /// </summary>
    public TimeSpan TakeBulkTurn(string tenant) => TimeSpan.FromTicks(PaceOf(tenant).TakeBulkTurn(Now()));

    /// <summary>The connector answered 429. The result is the pause: what it asked for, else a growing one.</summary>
    public TimeSpan Throttled(string tenant, string conversation, PacedOperation operation, TimeSpan? retryAfter) =>
        TimeSpan.FromTicks(PaceOf(tenant).Throttled(Now(), conversation, operation, retryAfter?.Ticks));

    private long Now() => time.GetElapsedTime(0).Ticks;

    private TenantPace PaceOf(string tenant)
    {
        lock (_lock)
        {
            ref var pace = ref CollectionsMarshal.GetValueRefOrAddDefault(_tenants, tenant, out _);
            return pace ??= new TenantPace(_limits);
        }
    }
}
