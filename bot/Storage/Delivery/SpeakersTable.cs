using CioCoachBot.Coach;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Delivery;

/// <summary>Which process speaks for which tenant.</summary>
internal sealed class SpeakersTable(ISql sql) : ISpeakers
{
    // Over all tenants, as a process looks after whatever tenant is left alone.
    private const string Keep = "update speakers set held_until = $2 where process = $1 and tenant_id is not null";

    private const string Take = """
        insert into speakers (tenant_id, process, held_until)
        select t.tenant_id, $1, $3 from (
            select tenant_id from outbox union select tenant_id from agenda where due_at <= $2) t
        where not exists (select 1 from speakers s where s.tenant_id = t.tenant_id and s.held_until > $2)
        on conflict (tenant_id) do update set process = excluded.process, held_until = excluded.held_until where speakers.held_until <= $2
        returning tenant_id
        """;

    private const string Release = "update outbox set leased_until = 0 where tenant_id = $1 and leased_until > 0";

    private const string Held = "select tenant_id from speakers where process = $1";

    private const string Leave = "delete from speakers where process = $1 and tenant_id is not null";

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<TenantId>> TakeAsync(string process, Instant now, Instant until)
    {
        await sql.ExecuteAsync(Keep, process, Value.Of(until));
        foreach (var tenant in await sql.AllAsync(Take, static row => row.Text(0), process, Value.Of(now), Value.Of(until)))
        {
            await sql.ExecuteAsync(Release, tenant);
        }

        return await sql.AllAsync(Held, static row => new TenantId(row.Text(0)), process);
    }

    /// <inheritdoc/>
    public async ValueTask LeaveAsync(string process) => await sql.ExecuteAsync(Leave, process);
}
