using CioCoachBot.Coach;
using CioCoachBot.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Delivery;

/// <summary>Writes messages into the outbox, inside the transaction that made them.</summary>
public sealed class OutboxWriter(IOptions<PumpOptions> options)
{
    /// <summary>A new batch for one unit of work.</summary>
    public OutboxBatch Open(IUnitOfWork unit, TenantId tenant, Instant now) =>
        new(unit, tenant, now, now.Plus(Duration.FromTimeSpan(options.Value.Lease)));
}
