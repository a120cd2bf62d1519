using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>The leaders of one tenant.</summary>
internal sealed class LeadersTable(ISql sql, string tenant) : ILeaders
{
    private const string Columns =
        "id, name, title, manager_id, zone_id, locale, prompt_day, prompt_time, digest_by_name, paused_until, closed_week, since, hindrance, prompt_time_chosen, quiet_from, quiet_until";

    private const string Find = "select " + Columns + " from leaders where tenant_id = $1 and id = $2";

    private const string All = "select " + Columns + " from leaders where tenant_id = $1";

    private const string AnyContact = "select 1 from interactions where tenant_id = $1 and leader_id = $2 limit 1";
    private const string Save = "insert into leaders (tenant_id, " + Columns + """
        ) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        on conflict (tenant_id, id) do update set name = excluded.name, title = excluded.title, manager_id = excluded.manager_id,
            zone_id = excluded.zone_id, locale = excluded.locale, prompt_day = excluded.prompt_day, prompt_time = excluded.prompt_time,
            digest_by_name = excluded.digest_by_name, paused_until = excluded.paused_until, closed_week = excluded.closed_week, since = excluded.since,
            hindrance = excluded.hindrance, prompt_time_chosen = excluded.prompt_time_chosen,
            quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until
        """;

    /// <inheritdoc/>
    public ValueTask<Leader?> FindAsync(PersonId id) => sql.FirstAsync(Find, Read, tenant, id.Value);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Leader>> AllAsync() =>
        ByName.Sort(await sql.AllAsync(All, Read, tenant), static leader => leader.Name);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Leader>> UnorderedAsync() => await sql.AllAsync(All, Read, tenant);

    /// <inheritdoc/>
    public async ValueTask SaveAsync(Leader leader) => await sql.ExecuteAsync(
        Save,
        tenant,
        leader.Id.Value,
        leader.Name,
        leader.Title,
        leader.Manager?.Value,
        leader.ZoneId,
        leader.Locale,
        EnumCodes.Of(leader.PromptDay),
        Value.Of(leader.PromptTime),
        Value.Of(leader.DigestByName),
        Value.Of(leader.PausedUntil),
        leader.ClosedWeek?.ToString(),
        Value.Of(leader.Since),
        EnumCodes.Of(leader.Hindrance),
        Value.Of(leader.PromptTimeIsChosen),
        leader.Quiet is { } quiet ? Value.Of(quiet.From) : null,
        leader.Quiet is { } hours ? Value.Of(hours.Until) : null);

    /// <inheritdoc/>
    public async ValueTask ForgetAsync(PersonId id)
    {
        foreach (var statement in LeaderTraces.Deletions)
        {
            await sql.ExecuteAsync(statement, tenant, id.Value);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> RetireAsync(PersonId id)
    {
        if (await sql.FirstAsync(AnyContact, static row => (long?)row.Integer(0), tenant, id.Value) is not null)
        {
            return false;
        }

        foreach (var statement in LeaderTraces.OfNoLeader)
        {
            await sql.ExecuteAsync(statement, tenant, id.Value);
        }

        return true;
    }

    private static Leader Read(IRow row) => new()
    {
        Id = new(row.Text(0)),
        Name = row.Text(1),
        Title = row.TextOrNull(2),
        Manager = row.TextOrNull(3) is { } manager ? new PersonId(manager) : null,
        ZoneId = row.Text(4),
        Locale = row.Text(5),
        PromptDay = row.Word<IsoDayOfWeek>(6),
        PromptTime = row.TimeOfDay(7),
        DigestByName = row.Flag(8),
        PausedUntil = row.DayOrNull(9),
        ClosedWeek = IsoWeek.Parse(row.TextOrNull(10)),
        Since = row.When(11),
        Hindrance = row.WordOrNull<Hindrance>(12),
        PromptTimeIsChosen = row.Flag(13),
        Quiet = row.IsNull(14) || row.IsNull(15) ? null : new QuietHours(row.TimeOfDay(14), row.TimeOfDay(15)),
    };
}
