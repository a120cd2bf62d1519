using CioCoachBot.Coach;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Storage.Sql;

namespace CioCoachBot.Storage.Tables;

/// <summary>The promises of one tenant.</summary>
internal sealed class PromisesTable(ISql sql, string tenant) : IPromises
{
    private const string Columns = "id, interaction_id, leader_id, customer_id, promised, due, state, given_at, closed_at";

    private const string Find = "select " + Columns + " from promises where tenant_id = $1 and id = $2";

    private const string OfInteraction =
        "select " + Columns + " from promises where tenant_id = $1 and interaction_id = $2 order by due, given_at, id";

    private const string OpenOfLeader =
        "select " + Columns + " from promises where tenant_id = $1 and leader_id = $2 and state = 'open' order by due, given_at, id";

    private const string Save = "insert into promises (tenant_id, " + Columns + """
        ) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (tenant_id, id) do update set interaction_id = excluded.interaction_id, leader_id = excluded.leader_id,
            customer_id = excluded.customer_id, promised = excluded.promised, due = excluded.due, state = excluded.state,
            given_at = excluded.given_at, closed_at = excluded.closed_at
        """;

    /// <inheritdoc/>
    public ValueTask<Promise?> FindAsync(PromiseId id) => sql.FirstAsync(Find, Read, tenant, Value.Of(id.Value));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Promise>> OfInteractionAsync(InteractionId interaction) =>
        await sql.AllAsync(OfInteraction, Read, tenant, Value.Of(interaction.Value));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Promise>> OpenOfLeaderAsync(PersonId leader) =>
        await sql.AllAsync(OpenOfLeader, Read, tenant, leader.Value);

    /// <inheritdoc/>
    public async ValueTask SaveAsync(Promise promise) => await sql.ExecuteAsync(
        Save,
        tenant,
        Value.Of(promise.Id.Value),
        Value.Of(promise.Interaction.Value),
        promise.Leader.Value,
        Value.Of(promise.Customer.Value),
        promise.Text,
        Value.Of(promise.Due),
        EnumCodes.Of(promise.State),
        Value.Of(promise.GivenAt),
        Value.Of(promise.ClosedAt));

    private static Promise Read(IRow row) => new()
    {
        Id = new(row.Id(0)),
        Interaction = new(row.Id(1)),
        Leader = new(row.Text(2)),
        Customer = new(row.Id(3)),
        Text = row.Text(4),
        Due = row.Day(5),
        State = row.Word<PromiseState>(6),
        GivenAt = row.When(7),
        ClosedAt = row.WhenOrNull(8),
    };
}
