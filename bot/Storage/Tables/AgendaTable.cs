using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>What will become due in one tenant. What is due over all of them: <see cref="IUnitOfWork.DueAsync"/>.</summary>
internal sealed class AgendaTable(ISql sql, string tenant) : IAgenda
{
    private const string Find = "select due_at from agenda where tenant_id = $1 and kind = $2 and subject = $3";

    private const string Plan = """
        insert into agenda (tenant_id, kind, subject, due_at) values ($1, $2, $3, $4)
        on conflict (tenant_id, kind, subject) do update set due_at = excluded.due_at where agenda.due_at <> excluded.due_at
        """;

    private const string TakeOff = "delete from agenda where tenant_id = $1 and kind = $2 and subject = $3";

    /// <inheritdoc/>
    public ValueTask<Instant?> FindAsync(DueKind kind, string subject) =>
        sql.FirstAsync(Find, static row => row.WhenOrNull(0), tenant, EnumCodes.Of(kind), subject);

    /// <inheritdoc/>
    public async ValueTask PlanAsync(DueKind kind, string subject, Instant? dueAt) => _ = dueAt is { } at
        ? await sql.ExecuteAsync(Plan, tenant, EnumCodes.Of(kind), subject, Value.Of(at))
        : await sql.ExecuteAsync(TakeOff, tenant, EnumCodes.Of(kind), subject);
}
