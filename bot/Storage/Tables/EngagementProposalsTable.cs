using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Storage.Sql;

namespace CioCoachBot.Storage.Tables;

/// <summary>What is proposed for the customers of one tenant.</summary>
internal sealed class EngagementProposalsTable(ISql sql, string tenant) : IEngagementProposals
{
    private const string Columns = "customer_id, leader_id, model, strategic, reason, proposed_at, segment";

    private const string Find = "select " + Columns + " from engagement_proposals where tenant_id = $1 and customer_id = $2";

    private const string All = "select " + Columns + " from engagement_proposals where tenant_id = $1 order by proposed_at, customer_id";

    private const string Save = "insert into engagement_proposals (tenant_id, " + Columns + """
        ) values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (tenant_id, customer_id) do update set leader_id = excluded.leader_id, model = excluded.model,
            strategic = excluded.strategic, reason = excluded.reason, proposed_at = excluded.proposed_at, segment = excluded.segment
        """;

    private const string Forget = "delete from engagement_proposals where tenant_id = $1 and customer_id = $2";

    /// <inheritdoc/>
    public ValueTask<EngagementProposal?> FindAsync(CustomerId customer) => sql.FirstAsync(Find, Read, tenant, Value.Of(customer.Value));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<EngagementProposal>> AllAsync() => await sql.AllAsync(All, Read, tenant);

    /// <inheritdoc/>
    public async ValueTask SaveAsync(EngagementProposal proposal) => await sql.ExecuteAsync(
        Save,
        tenant,
        Value.Of(proposal.Customer.Value),
        proposal.Leader.Value,
        EnumCodes.Of(proposal.Model),
        proposal.Strategic is { } strategic ? Value.Of(strategic) : null,
        proposal.Reason,
        Value.Of(proposal.ProposedAt),
        proposal.Segment);

    /// <inheritdoc/>
    public async ValueTask ForgetAsync(CustomerId customer) => await sql.ExecuteAsync(Forget, tenant, Value.Of(customer.Value));

    private static EngagementProposal Read(IRow row) => new(
        new(row.Id(0)), new(row.Text(1)), row.WordOrNull<EngagementModel>(2), row.IsNull(3) ? null : row.Flag(3), row.TextOrNull(4), row.When(5))
    {
        Segment = row.TextOrNull(6),
    };
}
