using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>When the leaders of one tenant are away.</summary>
internal sealed class AbsencesTable(ISql sql, string tenant) : IAbsences
{
    private const string All = "select leader_id, from_day, until_day from absences where tenant_id = $1";

    private const string Ordered = " order by from_day, leader_id";

    private const string Save = """
        insert into absences (tenant_id, leader_id, from_day, until_day) values ($1, $2, $3, $4)
        on conflict (tenant_id, leader_id, from_day) do update set until_day = excluded.until_day
        """;

    private const string Remove = "delete from absences where tenant_id = $1 and leader_id = $2 and from_day = $3";

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Absence>> OfAsync(PersonId? leader) => leader is { } one
        ? await sql.AllAsync(All + " and leader_id = $2" + Ordered, Read, tenant, one.Value)
        : await sql.AllAsync(All + Ordered, Read, tenant);

    /// <inheritdoc/>
    public async ValueTask SaveAsync(Absence absence) =>
        await sql.ExecuteAsync(Save, tenant, absence.Leader.Value, Value.Of(absence.From), Value.Of(absence.Until));

    /// <inheritdoc/>
    public async ValueTask RemoveAsync(PersonId leader, LocalDate from) =>
        await sql.ExecuteAsync(Remove, tenant, leader.Value, Value.Of(from));

    private static Absence Read(IRow row) => new(new PersonId(row.Text(0)), row.Day(1), row.Day(2));
}
