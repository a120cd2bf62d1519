using System.Collections.Concurrent;
using CioCoachBot.Coach;
using CioCoachBot.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Delivery;

/// <summary>
/// Speaks: every message to Teams leaves here. It is handed what this process just committed, and asks the outbox for what nobody has in
/// hand.
/// One conversation is one lane: its answers leave in order, one at a time; a lane that waits holds up no other. What is said to many has
/// lanes of its own (<see cref="BulkLanes"/>).
/// </summary>
public sealed partial class OutboxPump(
    IDatabase database, OutboxClaims claims, BulkLanes bulk, TenantSpeaker speaker, MessageDispatcher sender, IOptions<PumpOptions> options, ILogger<OutboxPump> log)
    : BackgroundService
{
    private readonly ConcurrentDictionary<(TenantId Tenant, string Conversation), Lane> _lanes = new();
    private readonly ConcurrentDictionary<TenantId, SemaphoreSlim> _places = new();
    private readonly ConcurrentDictionary<Guid, byte> _inHand = new();
    private readonly SemaphoreSlim _woken = new(0);

    /// <summary>True while the pump is able to speak.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>How many messages this process has in hand.</summary>
    public int InHand => _inHand.Count;

    /// <summary>Takes what was written: sends at once what is leased to this process, and looks for the rest. Call after the commit.</summary>
    public void Take(OutboxBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        Take(batch.Messages);
        if (batch.LeavesMore && _woken.CurrentCount == 0)
        {
            _woken.Release();
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _woken.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!database.IsShared && await database.RunAsync(unit => unit.Outbox.ReleaseAllAsync(), stoppingToken) is > 0 and var released)
        {
            LogReleased(released);
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            var found = false;
            try
            {
                await speaker.TakeAsync(stoppingToken);
                await bulk.StartAsync(stoppingToken);
                found = await ClaimAsync(stoppingToken);
                IsRunning = true;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                IsRunning = false;
                LogClaimFailed(fault);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            // A backlog is worked off round by round; each round keeps the tenants that this process speaks for.
            await ((Task)_woken.WaitAsync(found ? TimeSpan.Zero : options.Value.PollOf(database), stoppingToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        sender.Stop();
        while (!_lanes.IsEmpty && !cancellationToken.IsCancellationRequested)
        {
            await Task.WhenAny(Task.WhenAll(_lanes.Values.Select(l => l.Running)), Task.Delay(Timeout.Infinite, cancellationToken));
        }

        await bulk.DrainAsync().WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await speaker.LeaveAsync();
        IsRunning = false;
    }

    /// <summary>A claim brings one message of each conversation. False where none waits.</summary>
    private async Task<bool> ClaimAsync(CancellationToken cancellation)
    {
        var messages = await claims.TakeAnswersAsync(cancellation);
        Take(messages);
        await Task.WhenAll(messages.Select(LaneOf)).WaitAsync(
            options.Value.PollOf(database), cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return messages.Count > 0;
    }

    private void Take(IReadOnlyList<LeasedMessage> messages)
    {
        foreach (var leased in messages)
        {
            if (_inHand.TryAdd(leased.Message.Id, 0))
            {
                Put(leased);
            }
        }
    }

    private Task LaneOf(LeasedMessage leased)
        => _lanes.TryGetValue((leased.Message.Tenant, leased.Message.ConversationId), out var lane) ? lane.Running : Task.CompletedTask;

    private void Put(LeasedMessage leased)
    {
        var key = (leased.Message.Tenant, leased.Message.ConversationId);
        while (true)
        {
            var lane = _lanes.GetOrAdd(key, static _ => new Lane());
            lock (lane)
            {
                if (lane.Closed)
                {
                    continue;
                }

                lane.Queue.Enqueue(leased);
                if (!lane.Busy)
                {
                    lane.Busy = true;
                    lane.Running = Task.Run(() => DrainAsync(key, lane));
                }

                return;
            }
        }
    }

    private async Task DrainAsync((TenantId, string) key, Lane lane)
    {
        while (true)
        {
            LeasedMessage leased;
            lock (lane)
            {
                if (!lane.Queue.TryDequeue(out leased!))
                {
                    lane.Closed = true;
                    _lanes.TryRemove(key, out _);
                    return;
                }
            }

            try
            {
                if (await sender.DeliverAsync(leased, PlacesOf(leased.Message.Tenant)) is { } notBefore)
                {
                    await GiveBackAsync(lane, notBefore);
                }
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
    }

    // Of each tenant apart: a connector that answers slowly takes only its own.
    private SemaphoreSlim PlacesOf(TenantId tenant) => _places.GetOrAdd(tenant, _ => new SemaphoreSlim(options.Value.Lanes));

    /// <summary>What waits behind a message that is tried later is tried later too: a conversation keeps its order.</summary>
    private async Task GiveBackAsync(Lane lane, Instant notBefore)
    {
        List<LeasedMessage> waiting;
        lock (lane)
        {
            waiting = [.. lane.Queue];
            lane.Queue.Clear();
        }

        foreach (var leased in waiting)
        {
            await sender.GiveBackAsync(leased.Message, notBefore, "behind another message");
            _inHand.TryRemove(leased.Message.Id, out _);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Took up {Count} messages that an ended process had in hand")]
    private partial void LogReleased(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be read")]
    private partial void LogClaimFailed(Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {MessageId} could not be delivered; it will be taken up again")]
    private partial void LogDeliveryFailed(Exception fault, Guid messageId);

    private sealed class Lane
    {
        public Queue<LeasedMessage> Queue { get; } = new();

        public bool Busy { get; set; }

        public bool Closed { get; set; }

        public Task Running { get; set; } = Task.CompletedTask;
    }
}
