using CioCoachBot.Coach.Progress;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>The public holidays of one tenant.</summary>
internal sealed class HolidaysTable(ISql sql, string tenant) : IHolidays
{
    private const string All = "select day, zone_id from holidays where tenant_id = $1 order by day, zone_id";

    private const string Clear = "delete from holidays where tenant_id = $1 and day >= $2";

    private const string Add = """
        insert into holidays (tenant_id, day, zone_id) values ($1, $2, $3)
        on conflict (tenant_id, day, zone_id) do nothing
        """;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Holiday>> AllAsync() =>
        await sql.AllAsync(All, static row => new Holiday(row.Day(0), row.Text(1)), tenant);

    /// <inheritdoc/>
    public async ValueTask ReplaceAsync(LocalDate from, IReadOnlyList<Holiday> holidays)
    {
        await sql.ExecuteAsync(Clear, tenant, Value.Of(from));
        foreach (var holiday in holidays)
        {
            await sql.ExecuteAsync(Add, tenant, Value.Of(holiday.Day), holiday.ZoneId);
        }
    }
}
