using System.Collections.Frozen;
using CioCoachBot.Coach;
using CioCoachBot.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Delivery;

/// <summary>
/// Knows for which tenants this process speaks and plans: for all, where the database is its own; else for those that it holds. It stops
/// believing so before the database lets another process take over.
/// </summary>
public sealed class TenantSpeaker(IDatabase database, IClock clock, TimeProvider time, IOptions<PumpOptions> options)
{
    private sealed record Holding(FrozenSet<TenantId> Tenants, long Since);

    private Holding _holding = new(FrozenSet<TenantId>.Empty, 0);

    /// <summary>This process among those that share the database; null where none does.</summary>
    public string? Process { get; } = database.IsShared ? $"{Environment.MachineName}-{Environment.ProcessId}-{time.GetTimestamp()}" : null;

    /// <summary>True where this process, and no other, speaks for the tenant.</summary>
    public bool Holds(TenantId tenant)
    {
        if (Process is null)
        {
            return true;
        }

        var holding = Volatile.Read(ref _holding);
        return holding.Tenants.Contains(tenant) && time.GetElapsedTime(holding.Since) < options.Value.Hold * 3 / 4;
    }

    /// <summary>Keeps what it holds, and takes tenants that nobody speaks for.</summary>
    public async Task TakeAsync(CancellationToken cancellation)
    {
        if (Process is null)
        {
            return;
        }

        var since = time.GetTimestamp();
        var now = clock.GetCurrentInstant();
        var until = now.Plus(Duration.FromTimeSpan(options.Value.Hold));
        var tenants = await database.RunAsync(unit => unit.Speakers.TakeAsync(Process, now, until), cancellation);
        Volatile.Write(ref _holding, new(tenants.ToFrozenSet(), since));
    }

    /// <summary>Gives away what it holds: another process may go on at once.</summary>
    public async Task LeaveAsync()
    {
        if (Process is null)
        {
            return;
        }

        Volatile.Write(ref _holding, new(FrozenSet<TenantId>.Empty, 0));
        await database.RunAsync(unit => unit.Speakers.LeaveAsync(Process), CancellationToken.None);
    }
}
