using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>What the coach said to the leaders of one tenant of its own accord.</summary>
internal sealed class SpokenTable(ISql sql, string tenant) : ISpoken
{
    private const string Of = """
        select leader_id, said_at, kind, about, answered_at from spoken where tenant_id = $1 and leader_id = $2 and said_at >= $3
        order by said_at desc, kind
        """;

    private const string Add = """
        insert into spoken (tenant_id, leader_id, said_at, kind, about, answered_at) values ($1, $2, $3, $4, $5, $6)
        on conflict (tenant_id, leader_id, said_at, kind) do nothing
        """;

    private const string Close =
        "update spoken set answered_at = $3 where tenant_id = $1 and leader_id = $2 and answered_at is null and said_at <= $3";

    private const string Forget = "delete from spoken where tenant_id = $1 and leader_id = $2 and said_at < $3";

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Spoken>> OfAsync(PersonId leader, Instant from) => await sql.AllAsync(
        Of,
        static row => new Spoken(new(row.Text(0)), row.When(1), row.Word<MessageKind>(2), row.Text(3), row.WhenOrNull(4)),
        tenant,
        leader.Value,
        Value.Of(from));

    /// <inheritdoc/>
    public async ValueTask AddAsync(Spoken spoken)
    {
        await sql.ExecuteAsync(Forget, tenant, spoken.Leader.Value, Value.Of(spoken.At - AskingCadence.Remembered));
        await sql.ExecuteAsync(
            Add,
            tenant,
            spoken.Leader.Value,
            Value.Of(spoken.At),
            EnumCodes.Of(spoken.Kind),
            spoken.About,
            Value.Of(spoken.AnsweredAt));
    }

    /// <inheritdoc/>
    public ValueTask<int> CloseAsync(PersonId leader, Instant at) => sql.ExecuteAsync(Close, tenant, leader.Value, Value.Of(at));
}
