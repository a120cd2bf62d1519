using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;
using NodaTime;

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
/// A 429 pauses its conversation for as long as it asks; the third within a minute also slows its tenant to a quarter for a minute. No
/// other tenant notices.
/// </summary>
internal sealed class Pacer(IOptions<TeamsOptions> options, IClock clock, TimeProvider time)
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
        TimeSpan.FromTicks(PaceOf(tenant).Reserve(Now(), Running(), conversation, operation));

    /// <summary>
    /// Takes a turn of what is said to many: zero where it may be said now, else how long to wait. Spaced evenly by the time that only runs
    /// forward, so that a window never fills at once, and yielding to answers that were told to wait.
    /// </summary>
    public TimeSpan TakeBulkTurn(string tenant) => TimeSpan.FromTicks(PaceOf(tenant).TakeBulkTurn(Now(), Running()));

    /// <summary>The connector answered 429. The result is the pause: what it asked for, else a growing one.</summary>
    public TimeSpan Throttled(string tenant, string conversation, PacedOperation operation, TimeSpan? retryAfter) =>
        TimeSpan.FromTicks(PaceOf(tenant).Throttled(Now(), conversation, operation, retryAfter?.Ticks));

    private long Running() => time.GetElapsedTime(0).Ticks;

    private long Now() => clock.GetCurrentInstant().ToUnixTimeTicks();

    private TenantPace PaceOf(string tenant)
    {
        lock (_lock)
        {
            ref var pace = ref CollectionsMarshal.GetValueRefOrAddDefault(_tenants, tenant, out _);
            return pace ??= new TenantPace(_limits);
        }
    }
}
