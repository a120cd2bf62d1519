using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Teams.Outbound;
using CioCoachBot.Teams.Protocol;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Delivery;

/// <summary>
/// Sends one message and records what became of it, so that a kill between the two can repeat a message but never lose one.
/// </summary>
public sealed partial class MessageDispatcher(
    IDatabase database,
    IConnectorClient connector,
    SentRecords records,
    TenantSpeaker speaker,
    IClock clock,
    IOptions<PumpOptions> options,
    ILogger<MessageDispatcher> log)
    : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>A pause up to this length is waited for with the message in hand; a longer one gives it back.</summary>
    private static readonly TimeSpan ShortPause = TimeSpan.FromSeconds(2);

    /// <summary>The connector's word for a message that is gone while its conversation lives.</summary>
    private const string MessageIsGone = "ActivityNotFoundInConversation";

    private readonly CancellationTokenSource _stopping = new();

    /// <summary>From now on nothing new is begun; what is on its way is finished.</summary>
    public void Stop() => _stopping.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _stopping.Dispose();

    /// <summary>Delivers the parcel, as often as it takes within the lease, or gives it back for later.</summary>
    /// <param name="leased">What to send.</param>
    /// <param name="places">Bounds how many are on their way at the same time; not held while waiting.</param>
    /// <returns>When it will be tried again, or null when it is settled.</returns>
    public async Task<Instant?> DeliverAsync(LeasedMessage leased, SemaphoreSlim places)
    {
        while (!_stopping.IsCancellationRequested)
        {
            if (!speaker.Holds(leased.Message.Tenant))
            {
                // Another process may have it in hand by now: what stands in the outbox is its own.
                return null;
            }

            SendOutcome outcome;
            await places.WaitAsync(CancellationToken.None);
            try
            {
                outcome = await SendAsync(leased);
            }
            finally
            {
                places.Release();
            }

            if (outcome is SendOutcome.Throttled { RetryAfter: var wait } && wait <= ShortPause)
            {
                await Task.Delay(wait, CancellationToken.None);
                continue;
            }

            return await RecordAsync(leased, outcome);
        }

        return clock.GetCurrentInstant();
    }

    /// <summary>Gives a message back to be tried later.</summary>
    public async Task<Instant> GiveBackAsync(Outgoing message, Instant notBefore, string because)
    {
        LogPutOff(message.Id, because);
        await InUnitAsync(async (unit, _) => await unit.Outbox.RetryAsync(message.Tenant, message.Id, notBefore));
        return notBefore;
    }

    private async Task<SendOutcome> SendAsync(LeasedMessage leased)
    {
        var (message, address) = leased;
        var to = new ConnectorAddress(address.ServiceUrl, message.Tenant.Value, message.ConversationId);
        return message.Kind switch
        {
            OutgoingKind.Send => await connector.SendAsync(to, message.Payload, CancellationToken.None),
            OutgoingKind.Thread => await connector.CreateThreadAsync(to, message.Payload, CancellationToken.None),
            _ when await PostedAsync(message) is { } posted => await connector.UpdateAsync(
                to with { ConversationId = posted.ConversationId }, posted.ActivityId, message.Payload, CancellationToken.None),
            _ => await connector.SendAsync(to, message.Payload, CancellationToken.None),
        };
    }

    /// <summary>The message to change: known when the change was written, or since the message before it was sent.</summary>
    private async ValueTask<PostedCard?> PostedAsync(Outgoing message) => message.ActivityId is { } activity
        ? new PostedCard(message.ConversationId, activity)
        : await database.RunAsync(unit => unit.Conversations.FindCardAsync(message.Tenant, message.CardKey!), CancellationToken.None);

    private async Task<Instant?> RecordAsync(LeasedMessage leased, SendOutcome outcome)
    {
        var message = leased.Message;
        switch (outcome)
        {
            case SendOutcome.Sent sent:
                await records.AddAsync(message, sent);
                return null;

            case SendOutcome.Throttled throttled:
                return await RetryAsync(message, throttled.RetryAfter, "throttled");

            // A card that is gone says nothing about the chat it was in.
            case SendOutcome.Gone gone when message.Kind == OutgoingKind.Update || gone.Code == MessageIsGone:
                return await GiveUpAsync(message, gone.Code);

            case SendOutcome.Gone gone:
                LogGone(message.Tenant.Value, message.ConversationId, gone.Code);
                await InUnitAsync(async (unit, now) =>
                {
                    await unit.Conversations.MarkDeadAsync(
                        message.Tenant, ConversationAccounts.WithoutThread(message.ConversationId), gone.Code, now);
                    await unit.Outbox.GiveUpConversationAsync(message.Tenant, message.ConversationId, gone.Code, now);
                });
                return null;

            case SendOutcome.Refused refused:
                return await GiveUpAsync(message, refused.Code);

            case SendOutcome.MaybeSent maybe when message.Attempts + 1 >= options.Value.TriesWhenUncertain:
                return await GiveUpAsync(message, $"maybe sent: {maybe.Code}");

            case SendOutcome.MaybeSent maybe:
                LogMaybeSent(message.Id, message.Attempts + 1, maybe.Code);
                return await RetryAsync(message, Pause(message.Attempts), maybe.Code);

            case SendOutcome.Failed failed when clock.GetCurrentInstant() - message.CreatedAt > Duration.FromTimeSpan(options.Value.GiveUpAfter):
                return await GiveUpAsync(message, failed.Code);

            case SendOutcome.Failed failed:
                return await RetryAsync(message, Pause(message.Attempts), failed.Code);

            default:
                throw new InvalidOperationException($"No rule for {outcome.GetType().Name}.");
        }
    }

    private static TimeSpan Pause(int attempts)
    {
        var pause = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempts, 10)));
        var jitter = 0.75 + (Random.Shared.NextDouble() / 2);
        return (pause < LongestPause ? pause : LongestPause) * jitter;
    }

    private Task<Instant> RetryAsync(Outgoing message, TimeSpan pause, string because)
        => GiveBackAsync(message, clock.GetCurrentInstant().Plus(Duration.FromTimeSpan(pause)), because);

    private async Task<Instant?> GiveUpAsync(Outgoing message, string because)
    {
        LogGivenUp(message.Tenant.Value, message.Id, because);
        await InUnitAsync(async (unit, now) => await unit.Outbox.GiveUpAsync(message.Tenant, message.Id, because, now));
        return null;
    }

    private Task InUnitAsync(Func<IUnitOfWork, Instant, ValueTask> work)
    {
        var now = clock.GetCurrentInstant();
        return database.RunAsync(unit => work(unit, now), CancellationToken.None);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Conversation {ConversationId} of tenant {TenantId} cannot be reached any more: {Code}")]
    private partial void LogGone(string tenantId, string conversationId, string code);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Message {MessageId} may have been sent at try {Attempt}: {Code}; it is tried again and may arrive twice")]
    private partial void LogMaybeSent(Guid messageId, int attempt, string code);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Message {MessageId} is tried later: {Because}")]
    private partial void LogPutOff(Guid messageId, string because);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {MessageId} of tenant {TenantId} was given up: {Because}")]
    private partial void LogGivenUp(string tenantId, Guid messageId, string because);
}
