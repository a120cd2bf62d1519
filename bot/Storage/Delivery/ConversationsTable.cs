using CioCoachBot.Coach;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Delivery;

/// <summary>Where the bot may speak, and which message shows which card.</summary>
internal sealed class ConversationsTable(ISql sql) : IConversations
{
    private const string Columns = "id, kind, service_url, person_id, dead_because";

    private const string Find = "select tenant_id, " + Columns + " from conversations where tenant_id = $1 and id = $2";

    private const string FindPersonal = "select tenant_id, " + Columns + """
         from conversations where tenant_id = $1 and person_id = $2 and kind = 'personal'
        order by case when dead_because is null then 0 else 1 end, changed_at desc, id limit 1
        """;

    // A turn saves its conversation every time: where nothing differs, nothing is written.
    private const string Save = "insert into conversations (tenant_id, " + Columns + """
        , changed_at) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (tenant_id, id) do update set kind = excluded.kind, service_url = excluded.service_url,
            person_id = excluded.person_id, dead_because = excluded.dead_because,
            changed_at = excluded.changed_at
        where conversations.kind <> excluded.kind or conversations.service_url <> excluded.service_url
            or conversations.person_id is distinct from excluded.person_id
            or conversations.dead_because is distinct from excluded.dead_because
        """;

    private const string MarkDead = "update conversations set dead_because = $3, changed_at = $4 where tenant_id = $1 and id = $2";

    private const string SaveCard = """
        insert into posted_cards (tenant_id, kind, subject, person_id, conversation_id, activity_id) values ($1, $2, $3, $4, $5, $6)
        on conflict (tenant_id, kind, subject) do update set
            person_id = excluded.person_id, conversation_id = excluded.conversation_id, activity_id = excluded.activity_id
        """;

    private const string FindCard =
        "select conversation_id, activity_id from posted_cards where tenant_id = $1 and kind = $2 and subject = $3";

    /// <inheritdoc/>
    public ValueTask<ConversationAddress?> FindAsync(TenantId tenant, string id) => sql.FirstAsync(Find, Read, tenant.Value, id);

    /// <inheritdoc/>
    public ValueTask<ConversationAddress?> FindPersonalAsync(TenantId tenant, PersonId person) =>
        sql.FirstAsync(FindPersonal, Read, tenant.Value, person.Value);

    /// <inheritdoc/>
    public async ValueTask SaveAsync(ConversationAddress address, Instant at) => await sql.ExecuteAsync(
        Save,
        address.Tenant.Value,
        address.Id,
        address.Kind,
        address.ServiceUrl,
        address.Person?.Value,
        address.DeadBecause,
        Value.Of(at));

    /// <inheritdoc/>
    public async ValueTask MarkDeadAsync(TenantId tenant, string id, string because, Instant at) =>
        await sql.ExecuteAsync(MarkDead, tenant.Value, id, because, Value.Of(at));

    /// <inheritdoc/>
    public async ValueTask SaveCardAsync(TenantId tenant, CardKey key, PostedCard card) => await sql.ExecuteAsync(
        SaveCard, tenant.Value, EnumCodes.Of(key.Kind), key.Subject, key.Person.Value, card.ConversationId, card.ActivityId);

    /// <inheritdoc/>
    public ValueTask<PostedCard?> FindCardAsync(TenantId tenant, CardKey key) => sql.FirstAsync(
        FindCard, static row => new PostedCard(row.Text(0), row.Text(1)), tenant.Value, EnumCodes.Of(key.Kind), key.Subject);

    private static ConversationAddress Read(IRow row) => new()
    {
        Tenant = new(row.Text(0)),
        Id = row.Text(1),
        Kind = row.Text(2),
        ServiceUrl = row.Text(3),
        Person = row.TextOrNull(4) is { } person ? new PersonId(person) : null,
        DeadBecause = row.TextOrNull(5),
    };
}
