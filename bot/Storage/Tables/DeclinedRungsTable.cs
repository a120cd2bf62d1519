using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Storage.Sql;

namespace CioCoachBot.Storage.Tables;

/// <summary>The rungs that were declined in one tenant.</summary>
internal sealed class DeclinedRungsTable(ISql sql, string tenant) : IDeclinedRungs
{
    private const string Columns = "customer_id, model, leader_id, declined_at";

    private const string Find = "select " + Columns + " from declined_rungs where tenant_id = $1 and customer_id = $2 and model = $3";

    private const string Save = "insert into declined_rungs (tenant_id, " + Columns + """
        ) values ($1, $2, $3, $4, $5)
        on conflict (tenant_id, customer_id, model) do nothing
        """;

    /// <inheritdoc/>
    public ValueTask<DeclinedRung?> FindAsync(CustomerId customer, EngagementModel model) =>
        sql.FirstAsync(Find, Read, tenant, Value.Of(customer.Value), EnumCodes.Of(model));

    /// <inheritdoc/>
    public async ValueTask SaveAsync(DeclinedRung rung) => await sql.ExecuteAsync(
        Save, tenant, Value.Of(rung.Customer.Value), EnumCodes.Of(rung.Model), rung.Leader.Value, Value.Of(rung.At));

    private static DeclinedRung Read(IRow row) => new(new(row.Id(0)), row.Word<EngagementModel>(1), new(row.Text(2)), row.When(3));
}
