using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Storage.Sql;
using CioCoachBot.Storage.Tables;
using NodaTime;

namespace CioCoachBot.Storage;

/// <summary>One transaction over either engine.</summary>
internal sealed class UnitOfWork(ISql sql, CustomerLists lists) : IUnitOfWork
{
    // Over all tenants: the agenda's clockwork plans nothing and changes nothing, it learns for whom something is due. In turn, so that
    // fifty of one tenant do not wait behind ten thousand of another. The limit only makes it begin with what is due.
    private const string Due = """
        select tenant_id, kind, subject, due_at, minutes from (
            select a.*, row_number() over (partition by a.tenant_id order by a.due_at, a.kind, a.subject) as turn
            from (select * from agenda where due_at <= $1 order by due_at limit 1000000) a
            where (cast($2 as text) is null or exists (select 1 from speakers s where s.tenant_id = a.tenant_id and s.process = $2))) d
        order by turn, due_at, tenant_id, kind, subject limit $3
        """;

    private const string OfDeleted = "exists (select 1 from interactions i where i.tenant_id = t.tenant_id and i.id = t.";

    // Over all tenants too: what was taken back long ago goes, wherever it is. What was sent to a partner is the partner's as well
    // and stays, off the leader's list.
    private static readonly string[] Forget =
    [
        "delete from interaction_versions as t where " + OfDeleted + "id and i.deleted_at <= $1)",
        "delete from follow_ups as t where sent_at is null and " + OfDeleted + "interaction_id and i.deleted_at <= $1)",
        "update follow_ups as t set leader_id = '' where " + OfDeleted + "interaction_id and i.deleted_at <= $1)",
        "delete from promises as t where " + OfDeleted + "interaction_id and i.deleted_at <= $1)",
    ];

    private const string ForgetQuestions = "delete from open_questions where asked_at < $1";

    private const string ForgetInteractions = "delete from interactions where deleted_at <= $1";

    /// <summary>The way to the engine.</summary>
    internal ISql Sql => sql;

    /// <inheritdoc/>
    public ISeenActivities Seen { get; } = new SeenActivitiesTable(sql);

    /// <inheritdoc/>
    public IConversations Conversations { get; } = new ConversationsTable(sql);

    /// <inheritdoc/>
    public IOutbox Outbox { get; } = new OutboxTable(sql);

    /// <inheritdoc/>
    public ISpeakers Speakers { get; } = new SpeakersTable(sql);

    /// <inheritdoc/>
    public ICoachStore Coach(TenantId tenant) => new CoachStore(sql, tenant, lists);

    /// <inheritdoc/>
    public async ValueTask<int> ForgetDeletedAsync(Instant upTo)
    {
        foreach (var statement in Forget)
        {
            await sql.ExecuteAsync(statement, Value.Of(upTo));
        }

        return await sql.ExecuteAsync(ForgetInteractions, Value.Of(upTo));
    }

    /// <inheritdoc/>
    public ValueTask<int> ForgetQuestionsAsync(Instant before) => sql.ExecuteAsync(ForgetQuestions, Value.Of(before));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DueItem>> DueAsync(Instant now, int limit, string? process = null) =>
        await sql.AllAsync(Due, static row => new DueItem(
            new(row.Text(0)), row.Word<DueKind>(1), row.Text(2), row.When(3), row.NumberOrNull(4)), Value.Of(now), process, limit);
}
