using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Storage.Sql;

namespace CioCoachBot.Storage.Tables;

/// <summary>The targets of one tenant; the organisation's own is stored under an empty leader, because a key has no nulls.</summary>
internal sealed class TargetsTable(ISql sql, string tenant) : ITargets
{
    private const string All = "select leader_id, minutes_a_week, from_day from targets where tenant_id = $1";

    private const string OfLeader = All + " and leader_id in ('', $2)";

    private const string Save = """
        insert into targets (tenant_id, leader_id, from_day, minutes_a_week) values ($1, $2, $3, $4)
        on conflict (tenant_id, leader_id, from_day) do update set minutes_a_week = excluded.minutes_a_week
        """;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Target>> HistoryAsync(PersonId? leader) => leader is { } one
        ? await sql.AllAsync(OfLeader, Read, tenant, one.Value)
        : await sql.AllAsync(All, Read, tenant);

    /// <inheritdoc/>
    public async ValueTask SetAsync(Target target) =>
        await sql.ExecuteAsync(Save, tenant, target.Leader?.Value ?? "", Value.Of(target.From), target.MinutesAWeek);

    private static Target Read(IRow row) =>
        new(row.Text(0) is { Length: > 0 } leader ? new PersonId(leader) : null, row.Number(1), row.Day(2));
}
