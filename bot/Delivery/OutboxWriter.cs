using CioCoachBot.Coach;
using CioCoachBot.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Delivery;

/// <summary>Writes messages into the outbox, inside the transaction that made them.</summary>
public sealed class OutboxWriter(TenantSpeaker speaker, IOptions<PumpOptions> options)
{
    /// <summary>Answers to a person: leased to this process where it speaks for the tenant, so that they leave with the commit.</summary>
    public OutboxBatch Answer(IUnitOfWork unit, TenantId tenant, Instant now) =>
        new(unit, tenant, now, speaker.Holds(tenant) ? now.Plus(Duration.FromTimeSpan(options.Value.Lease)) : now, bulk: false);

    /// <summary>What the coach says of its own accord: it waits for its turn.</summary>
    public static OutboxBatch Say(IUnitOfWork unit, TenantId tenant, Instant now) => new(unit, tenant, now, leasedUntil: now, bulk: true);
}
