using System.Collections.Concurrent;
using CioCoachBot.Coach;
using CioCoachBot.Storage;
using CioCoachBot.Teams.Outbound;
using NodaTime;

namespace CioCoachBot.Delivery;

/// <summary>
/// Says what goes to many, tenant by tenant: claims as much as leaves within a moment, one message per turn of the tenant's pace, so that
/// nothing is claimed to be given back, and an answer finds the way free.
/// </summary>
public sealed partial class BulkLanes(
    IDatabase database,
    OutboxClaims claims,
    TenantSpeaker speaker,
    MessageDispatcher sender,
    IConnectorClient connector,
    IClock clock,
    ILogger<BulkLanes> log)
{
    /// <summary>How many are claimed, and on their way, at once: half a second at full pace.</summary>
    private const int AtOnce = 24;

    private readonly ConcurrentDictionary<TenantId, Task> _running = new();
    private readonly ConcurrentDictionary<Guid, byte> _inHand = new();

    /// <summary>Starts a lane for every tenant in which something waits and none runs.</summary>
    public async Task StartAsync(CancellationToken stopping)
    {
        var tenants = await database.ReadAsync(unit => unit.Outbox.BulkTenantsAsync(clock.GetCurrentInstant(), speaker.Process), stopping);
        foreach (var tenant in tenants)
        {
            if (!_running.TryGetValue(tenant, out var lane) || lane.IsCompleted)
            {
                _running[tenant] = Task.Run(() => RunAsync(tenant, stopping), CancellationToken.None);
            }
        }
    }

    /// <summary>Ends when every lane has finished what is on its way.</summary>
    public Task DrainAsync() => Task.WhenAll(_running.Values);

    private async Task RunAsync(TenantId tenant, CancellationToken stopping)
    {
        using var places = new SemaphoreSlim(AtOnce);
        var onTheirWay = new List<Task>();
        try
        {
            while (!stopping.IsCancellationRequested && speaker.Holds(tenant)
                && await claims.TakeBulkAsync(tenant, AtOnce, stopping) is { Count: > 0 } messages)
            {
                // A clock that jumps ends a lease while its message is on the way: it is not said twice for that.
                foreach (var message in messages.Where(message => !_inHand.ContainsKey(message.Message.Id)))
                {
                    // Whoever cannot be sent yet takes no turn: where the connector hangs, nothing piles up to leave at once.
                    while (onTheirWay.RemoveAll(static send => send.IsCompleted) == 0 && onTheirWay.Count >= AtOnce)
                    {
                        await Task.WhenAny(onTheirWay);
                    }

                    onTheirWay.Add(await NextAsync(message, places, stopping));
                }
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFailed(fault, tenant.Value);
        }
        catch (OperationCanceledException)
        {
            // The end of the process.
        }

        await Task.WhenAll(onTheirWay);
    }

    /// <summary>Waits for the message's turn and begins to send it; gives it back where the process ends meanwhile.</summary>
    private async Task<Task> NextAsync(LeasedMessage leased, SemaphoreSlim places, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && connector.TakeBulkTurn(leased.Message.Tenant.Value) is { Ticks: > 0 } pause)
        {
            await Task.Delay(pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return stopping.IsCancellationRequested
            ? sender.GiveBackAsync(leased.Message, clock.GetCurrentInstant(), "the process ends")
            : SendAsync(leased, places);
    }

    private async Task SendAsync(LeasedMessage leased, SemaphoreSlim places)
    {
        _inHand[leased.Message.Id] = 0;
        try
        {
            await sender.DeliverAsync(leased, places);
        }
        catch (Exception fault)
        {
            // The row is still there; its lease runs out and it is taken up again.
            LogDeliveryFailed(fault, leased.Message.Id);
        }
        finally
        {
            _inHand.TryRemove(leased.Message.Id, out _);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What is to be said in tenant {TenantId} could not be read; it is tried again")]
    private partial void LogFailed(Exception fault, string tenantId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {MessageId} could not be delivered; it will be taken up again")]
    private partial void LogDeliveryFailed(Exception fault, Guid messageId);
}
