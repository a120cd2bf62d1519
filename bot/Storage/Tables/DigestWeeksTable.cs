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
    private const string Clear = "delete from digest_weeks where tenant_id = $1 and (week = $2 or week < $3)";
    private const string Save = "insert into digest_weeks (tenant_id, week, person_id, named, total, minutes) values ($1, $2, $3, $4, $5, $6)";

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
    public async ValueTask SaveAsync(DigestTold told)
    {
        await sql.ExecuteAsync(Clear, tenant, told.Week.ToString(), told.Week.Plus(-WeeksKept).ToString());
        var named = told.Named.ToHashSet();
        foreach (var person in told.Counted)
        {
            await sql.ExecuteAsync(
                Save,
                tenant,
                told.Week.ToString(),
                person.Value,
                Value.Of(named.Contains(person)),
                EnumCodes.Of(told.Total),
                told.Minutes.TryGetValue(person, out var minutes) ? minutes : null);
        }
    }
}
