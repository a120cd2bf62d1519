using CioCoachBot.Coach;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Teams.Protocol;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Delivery;

/// <summary>Takes messages out of the outbox that nobody has in hand, and gives up those whose conversation is gone.</summary>
public sealed partial class OutboxClaims(IDatabase database, TenantSpeaker speaker, IClock clock, IOptions<PumpOptions> options, ILogger<OutboxClaims> log)
{
    /// <summary>Takes answers, in the tenants that this process speaks for.</summary>
    public Task<IReadOnlyList<LeasedMessage>> TakeAnswersAsync(CancellationToken cancellation) => TakeAsync(
        (unit, now, until) => unit.Outbox.ClaimAsync(now, until, options.Value.Lanes, speaker.Process), cancellation);

    /// <summary>Takes what is said to many in a tenant.</summary>
    public Task<IReadOnlyList<LeasedMessage>> TakeBulkAsync(TenantId tenant, int limit, CancellationToken cancellation) => TakeAsync(
        (unit, now, until) => unit.Outbox.ClaimBulkAsync(tenant, now, until, limit), cancellation);

    private Task<IReadOnlyList<LeasedMessage>> TakeAsync(
        Func<IUnitOfWork, Instant, Instant, ValueTask<IReadOnlyList<Outgoing>>> claim, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        return database.RunAsync<IReadOnlyList<LeasedMessage>>(
            async unit =>
            {
                var messages = new List<LeasedMessage>();
                foreach (var message in await claim(unit, now, now.Plus(Duration.FromTimeSpan(options.Value.Lease))))
                {
                    var address = await unit.Conversations.FindAsync(
                        message.Tenant, ConversationAccounts.WithoutThread(message.ConversationId));
                    if (address is null or { DeadBecause: not null })
                    {
                        await unit.Outbox.GiveUpAsync(message.Tenant, message.Id, address?.DeadBecause ?? "unknown conversation", now);
                        continue;
                    }

                    if (message.MaybeSent)
                    {
                        LogMaybeRepeated(message.Id);
                    }

                    messages.Add(new LeasedMessage(message, address));
                }

                return messages;
            },
            cancellation);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Message {MessageId} was in an ended process's hand: it is sent now and may arrive twice")]
    private partial void LogMaybeRepeated(Guid messageId);
}
