using CioCoachBot.Coach;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Delivery;

/// <summary>
/// The messages on their way out. The table <c>outbox</c> holds what waits and nothing else, <c>undelivered</c> what was given up,
/// and <c>message_keys</c> every key that was ever used, so that the first two can be purged.
/// </summary>
internal sealed class OutboxTable(ISql sql) : IOutbox
{
    private const string Columns =
        "tenant_id, id, conversation_id, kind, payload, card_kind, card_person, card_subject, activity_id, created_at, not_before, attempts, bulk";

    private const string UseKey = """
        insert into message_keys (tenant_id, kind, person_id, subject, period) values ($1, $2, $3, $4, $5)
        on conflict (tenant_id, kind, person_id, subject, period) do nothing
        """;

    // Ids sort by time only to the millisecond; two replies of one turn keep their order by position.
    private const string Add = "insert into outbox (" + Columns + """
        , leased_until, maybe_sent, position) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0,
            (select coalesce(max(o.position), 0) + 1 from outbox o where o.tenant_id = $1 and o.conversation_id = $3 and o.bulk = $13))
        """;

    private const string Waiting = """
        select conversation_id, bulk from outbox where tenant_id = $1 and card_kind = $2 and card_subject = $3 and kind <> 'update'
        order by created_at desc limit 1
        """;

    private const string Hasten =
        "update outbox set not_before = $3 where tenant_id = $1 and conversation_id = $2 and bulk = 0 and leased_until is null";

    private const string Free = "o.not_before <= $1 and (o.leased_until is null or o.leased_until <= $1)";

    private const string Spoken = "(cast($2 as text) is null or exists (select 1 from speakers s where s.tenant_id = o.tenant_id and s.process = $2))";

    // Picked once: PostgreSQL may run a subquery again for each row, and its limit with it.
    private const string Pick = "with picked as materialized (select o.tenant_id, o.id from outbox o where ";

    private const string Lease = """
        )
        update outbox set maybe_sent = case when leased_until is null then 0 else 1 end, leased_until = $3, attempts = attempts + 1
        where (tenant_id, id) in (select tenant_id, id from picked) returning
        """ + " " + Columns + ", maybe_sent";

    // Only the first of its lane in a conversation can be taken.
    private const string First = """
         and not exists (
            select 1 from outbox e
            where e.tenant_id = o.tenant_id and e.conversation_id = o.conversation_id and e.bulk = o.bulk and e.position < o.position)
        order by o.created_at, o.id limit $4
        """;

    // Over all tenants, like the other statements without a tenant below: one pump serves them all.
    private const string PickAnswers =
        Pick + "o.bulk = 0 and " + Free + " and " + Spoken + First;

    private const string PickBulk =
        Pick + "o.bulk = 1 and o.tenant_id = $2 and " + Free + First;

    private const string BulkTenants =
        "select distinct o.tenant_id from outbox o where o.bulk = 1 and " + Free + " and " + Spoken;

    private const string Remove = "delete from outbox where tenant_id = $1 and id = $2";

    private const string Retry = "update outbox set leased_until = null, not_before = $3 where tenant_id = $1 and id = $2";

    private const string Move = """
        insert into undelivered (tenant_id, id, conversation_id, kind, created_at, attempts, because, given_up_at)
        select tenant_id, id, conversation_id, kind, created_at, attempts, $3, $4 from outbox where tenant_id = $1
        """;

    private const string GiveUp = Move + " and id = $2";

    private const string GiveUpAll = Move + " and conversation_id = $2";

    private const string RemoveAll = "delete from outbox where tenant_id = $1 and conversation_id = $2";

    private const string ReleaseAll = "update outbox set leased_until = 0 where leased_until > 0";

    private const string Depth = "select count(*), min(created_at) from outbox";

    private const string Forget = "delete from undelivered where given_up_at < $1";

    private readonly string _claimAnswers = PickAnswers + " " + sql.Dialect.ClaimLock + Lease;
    private readonly string _claimBulk = PickBulk + " " + sql.Dialect.ClaimLock + Lease;

    /// <summary>The statements that claim, as this engine runs them: a test asks how they find their rows.</summary>
    internal IReadOnlyList<string> ClaimStatements => [_claimAnswers, _claimBulk];

    /// <inheritdoc/>
    public async ValueTask<bool> AddAsync(Outgoing message, Instant leasedUntil)
    {
        if (message.Once is { } key && !await UseAsync(message.Tenant, key))
        {
            return false;
        }

        // Whoever holds a lease may begin to send at any moment: that counts as begun, or a kill meanwhile would look like a message
        // never touched.
        var leased = leasedUntil > message.CreatedAt;
        await sql.ExecuteAsync(
            Add,
            message.Tenant.Value,
            Value.Of(message.Id),
            message.ConversationId,
            EnumCodes.Of(message.Kind),
            message.Payload,
            EnumCodes.Of(message.CardKey?.Kind),
            message.CardKey?.Person.Value,
            message.CardKey?.Subject,
            message.ActivityId,
            Value.Of(message.CreatedAt),
            Value.Of(message.NotBefore),
            leased ? message.Attempts + 1 : message.Attempts,
            Value.Of(message.Bulk),
            leased ? Value.Of(leasedUntil) : null);
        return true;
    }

    /// <inheritdoc/>
    public ValueTask<WaitingCard?> FindWaitingAsync(TenantId tenant, CardKey key) => sql.FirstAsync(
        Waiting, static row => new WaitingCard(row.Text(0), row.Flag(1)), tenant.Value, EnumCodes.Of(key.Kind), key.Subject);

    /// <inheritdoc/>
    public ValueTask<int> HastenAsync(TenantId tenant, string conversationId, Instant now) =>
        sql.ExecuteAsync(Hasten, tenant.Value, conversationId, Value.Of(now));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Outgoing>> ClaimAsync(Instant now, Instant leasedUntil, int limit, string? process = null) =>
        InOrder(await sql.AllAsync(_claimAnswers, Read, Value.Of(now), process, Value.Of(leasedUntil), limit));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Outgoing>> ClaimBulkAsync(TenantId tenant, Instant now, Instant leasedUntil, int limit) =>
        InOrder(await sql.AllAsync(_claimBulk, Read, Value.Of(now), tenant.Value, Value.Of(leasedUntil), limit));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<TenantId>> BulkTenantsAsync(Instant now, string? process = null) =>
        await sql.AllAsync(BulkTenants, static row => new TenantId(row.Text(0)), Value.Of(now), process);

    /// <inheritdoc/>
    public async ValueTask SentAsync(TenantId tenant, Guid id) => await sql.ExecuteAsync(Remove, tenant.Value, Value.Of(id));

    /// <inheritdoc/>
    public async ValueTask RetryAsync(TenantId tenant, Guid id, Instant notBefore) =>
        await sql.ExecuteAsync(Retry, tenant.Value, Value.Of(id), Value.Of(notBefore));

    /// <inheritdoc/>
    public async ValueTask GiveUpAsync(TenantId tenant, Guid id, string because, Instant at)
    {
        await sql.ExecuteAsync(GiveUp, tenant.Value, Value.Of(id), because, Value.Of(at));
        await sql.ExecuteAsync(Remove, tenant.Value, Value.Of(id));
    }

    /// <inheritdoc/>
    public async ValueTask<int> GiveUpConversationAsync(TenantId tenant, string conversationId, string because, Instant at)
    {
        await sql.ExecuteAsync(GiveUpAll, tenant.Value, conversationId, because, Value.Of(at));
        return await sql.ExecuteAsync(RemoveAll, tenant.Value, conversationId);
    }

    /// <inheritdoc/>
    public ValueTask<int> ReleaseAllAsync() => sql.ExecuteAsync(ReleaseAll);

    /// <inheritdoc/>
    public ValueTask<(int Waiting, Instant? Oldest)> DepthAsync() =>
        sql.FirstAsync(Depth, static row => (row.Number(0), row.WhenOrNull(1)));

    /// <inheritdoc/>
    public ValueTask<int> ForgetBeforeAsync(Instant instant) => sql.ExecuteAsync(Forget, Value.Of(instant));

    // Attempts counts those before: what the claim has added is the one to come.
    private static Outgoing Read(IRow row) => new()
    {
        Tenant = new(row.Text(0)),
        Id = row.Id(1),
        ConversationId = row.Text(2),
        Kind = row.Word<OutgoingKind>(3),
        Payload = row.Bytes(4),
        CardKey = row.WordOrNull<CardKind>(5) is { } kind ? new CardKey(kind, new PersonId(row.Text(6)), row.Text(7)) : null,
        ActivityId = row.TextOrNull(8),
        CreatedAt = row.When(9),
        NotBefore = row.When(10),
        Attempts = row.Number(11) - 1,
        Bulk = row.Flag(12),
        MaybeSent = row.Flag(13),
    };

    private static List<Outgoing> InOrder(List<Outgoing> claimed)
    {
        claimed.Sort(static (left, right) => (left.CreatedAt, left.Id).CompareTo((right.CreatedAt, right.Id)));
        return claimed;
    }

    private async ValueTask<bool> UseAsync(TenantId tenant, MessageKey key) => await sql.ExecuteAsync(
        UseKey, tenant.Value, EnumCodes.Of(key.Kind), key.Person?.Value ?? "", key.Subject, key.Period) == 1;
}
