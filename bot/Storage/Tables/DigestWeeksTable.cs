using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Storage.Sql;

namespace CioCoachBot.Storage.Tables;

/// <summary>What was told of each week of one tenant, a row for each leader who counted.</summary>
internal sealed class DigestWeeksTable(ISql sql, string tenant) : IDigestWeeks
{
    /// <summary>A digest that comes late, or is asked for, is about this week or one not long before it.</summary>
    private const int WeeksKept = 8;
    private const string Find = "select person_id, named, total, minutes from digest_weeks where tenant_id = $1 and week = $2 order by person_id";
    private const string ClearOld = "delete from digest_weeks where tenant_id = $1 and week < $2";
    private const string Clear = "delete from digest_weeks where tenant_id = $1 and week = $2 and person_id = $3";

    private const string Save = """
        insert into digest_weeks (tenant_id, week, person_id, named, total, minutes) values ($1, $2, $3, $4, $5, $6)
        on conflict (tenant_id, week, person_id) do update set named = excluded.named, total = excluded.total, minutes = excluded.minutes
        """;

    /// <inheritdoc/>
    public async ValueTask<DigestTold?> FindAsync(IsoWeek week)
    {
        var rows = await sql.AllAsync(
            Find, static row => (Person: new PersonId(row.Text(0)), Named: row.Flag(1), Total: row.Word<ToldTotal>(2), Minutes: row.NumberOrNull(3)), tenant, week.ToString());
        return rows.Count == 0
            ? null
            : new DigestTold(
                week,
                rows[0].Total,
                [.. rows.Select(static row => row.Person)],
                [.. rows.Where(static row => row.Named).Select(static row => row.Person)])
            {
                Minutes = rows.Where(static row => row.Minutes is not null).ToDictionary(static row => row.Person, static row => row.Minutes!.Value),
            };
    }

    /// <inheritdoc/>
    public async ValueTask SaveAsync(DigestTold told, DigestTold? former = null)
    {
        var week = told.Week.ToString();
        await sql.ExecuteAsync(ClearOld, tenant, told.Week.Plus(-WeeksKept).ToString());
        var kept = former is null ? [] : Rows(former).ToDictionary(static row => row.Person);
        foreach (var row in Rows(told))
        {
            if (!kept.Remove(row.Person, out var same) || same != row)
            {
                await sql.ExecuteAsync(Save, tenant, week, row.Person.Value, Value.Of(row.Named), EnumCodes.Of(row.Total), row.Minutes);
            }
        }

        foreach (var gone in kept.Keys)
        {
            await sql.ExecuteAsync(Clear, tenant, week, gone.Value);
        }
    }

    private static IEnumerable<(PersonId Person, bool Named, ToldTotal Total, int? Minutes)> Rows(DigestTold told)
    {
        var named = told.Named.ToHashSet();
        return told.Counted.Select(person => (
            person, named.Contains(person), told.Total, told.Minutes.TryGetValue(person, out var minutes) ? minutes : (int?)null));
    }
}
