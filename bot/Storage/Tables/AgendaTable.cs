using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>What will become due in one tenant. What is due over all of them: <see cref="IUnitOfWork.DueAsync"/>.</summary>
internal sealed class AgendaTable(ISql sql, string tenant) : IAgenda
{
    private const string Find = "select due_at from agenda where tenant_id = $1 and kind = $2 and subject = $3";

    private const string FindMinutes = "select minutes from agenda where tenant_id = $1 and kind = $2 and subject = $3";

    // Not "like": what a subject holds may hold its signs.
    private const string Subjects = """
        select subject from agenda where tenant_id = $1 and kind = $2 and substr(subject, 1, length($3)) = $3 order by due_at, subject
        """;

    private const string Plan = """
        insert into agenda (tenant_id, kind, subject, due_at, minutes) values ($1, $2, $3, $4, $5)
        on conflict (tenant_id, kind, subject) do update set due_at = excluded.due_at, minutes = coalesce(excluded.minutes, agenda.minutes)
        where agenda.due_at <> excluded.due_at or excluded.minutes is not null
        """;

    private const string TakeOff = "delete from agenda where tenant_id = $1 and kind = $2 and subject = $3";

    /// <inheritdoc/>
    public ValueTask<Instant?> FindAsync(DueKind kind, string subject) =>
        sql.FirstAsync(Find, static row => row.WhenOrNull(0), tenant, EnumCodes.Of(kind), subject);

    /// <inheritdoc/>
    public ValueTask<int?> FindMinutesAsync(DueKind kind, string subject) =>
        sql.FirstAsync(FindMinutes, static row => row.NumberOrNull(0), tenant, EnumCodes.Of(kind), subject);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> SubjectsAsync(DueKind kind, string beginning) =>
        await sql.AllAsync(Subjects, static row => row.Text(0), tenant, EnumCodes.Of(kind), beginning);

    /// <inheritdoc/>
    public async ValueTask PlanAsync(DueKind kind, string subject, Instant? dueAt, int? minutes = null) => _ = dueAt is { } at
        ? await sql.ExecuteAsync(Plan, tenant, EnumCodes.Of(kind), subject, Value.Of(at), minutes)
        : await sql.ExecuteAsync(TakeOff, tenant, EnumCodes.Of(kind), subject);
}
