using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>The working weeks of the leaders of one tenant. Days are digits: 1 is Monday.</summary>
internal sealed class WorkingWeeksTable(ISql sql, string tenant) : IWorkingWeeks
{
    private const string All = "select leader_id, from_day, days from working_weeks where tenant_id = $1";

    private const string Ordered = " order by from_day, leader_id";

    private const string Save = """
        insert into working_weeks (tenant_id, leader_id, from_day, days) values ($1, $2, $3, $4)
        on conflict (tenant_id, leader_id, from_day) do update set days = excluded.days
        """;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<WorkingWeek>> OfAsync(PersonId? leader) => leader is { } one
        ? await sql.AllAsync(All + " and leader_id = $2" + Ordered, Read, tenant, one.Value)
        : await sql.AllAsync(All + Ordered, Read, tenant);

    /// <inheritdoc/>
    public async ValueTask SaveAsync(WorkingWeek week)
    {
        var days = string.Concat(week.Days.Order().Select(static day => (char)('0' + (int)day)));
        await sql.ExecuteAsync(Save, tenant, week.Leader.Value, Value.Of(week.From), days);
    }

    private static WorkingWeek Read(IRow row) =>
        new(new PersonId(row.Text(0)), row.Day(1), [.. row.Text(2).Select(static digit => (IsoDayOfWeek)(digit - '0'))]);
}
