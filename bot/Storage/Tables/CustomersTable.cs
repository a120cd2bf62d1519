using System.Security.Cryptography;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Storage.Sql;

namespace CioCoachBot.Storage.Tables;

/// <summary>The customers of one tenant; two spellings of one name cannot be two customers.</summary>
internal sealed class CustomersTable(ISql sql, string tenant, CustomerLists lists) : ICustomers
{
    private const string Columns = "id, name, model, strategic, segment";

    private const string Find = "select " + Columns + " from customers where tenant_id = $1 and id = $2";

    private const string FindByKey = "select " + Columns + " from customers where tenant_id = $1 and name_key = $2";

    private const string All = "select " + Columns + " from customers where tenant_id = $1";

    private const string Save = "insert into customers (tenant_id, " + Columns + """
        , name_key) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (tenant_id, id) do update set name = excluded.name, model = excluded.model, strategic = excluded.strategic,
            segment = excluded.segment, name_key = excluded.name_key
        """;

    private const int StampLength = 32;

    private const string Stamp = "select stamp from customer_lists where tenant_id = $1";

    // Never used again: what is taken back must not pass for what comes after it.
    private const string SetStamp = """
        insert into customer_lists (tenant_id, stamp) values ($1, $2) on conflict (tenant_id) do update set stamp = excluded.stamp
        """;

    /// <inheritdoc/>
    public ValueTask<Customer?> FindAsync(CustomerId id) => sql.FirstAsync(Find, Read, tenant, Value.Of(id.Value));

    /// <inheritdoc/>
    public ValueTask<Customer?> FindByNameAsync(string name) => sql.FirstAsync(FindByKey, Read, tenant, Customer.Key(name));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Customer>> AllAsync() => (await ListAsync()).Customers;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> NamesAsync() => (await ListAsync()).Names;

    /// <inheritdoc/>
    public async ValueTask SaveAsync(Customer customer)
    {
        await sql.ExecuteAsync(
            Save,
            tenant,
            Value.Of(customer.Id.Value),
            customer.Name,
            EnumCodes.Of(customer.Model),
            Value.Of(customer.Strategic),
            customer.Segment,
            Customer.Key(customer.Name));
        await sql.ExecuteAsync(SetStamp, tenant, RandomNumberGenerator.GetHexString(StampLength));
    }

    private async ValueTask<CustomerList> ListAsync()
    {
        var stamp = await sql.FirstAsync(Stamp, static row => row.Text(0), tenant) ?? string.Empty;
        if (lists.Find(tenant, stamp) is { } kept)
        {
            return kept;
        }

        var customers = ByName.Sort(await sql.AllAsync(All, Read, tenant), static customer => customer.Name);
        var list = new CustomerList(stamp, customers.AsReadOnly(), [.. customers.Select(static customer => customer.Name)]);
        lists.Keep(tenant, list);
        return list;
    }

    private static Customer Read(IRow row) =>
        new(new(row.Id(0)), row.Text(1), row.WordOrNull<EngagementModel>(2), row.Flag(3)) { Segment = row.TextOrNull(4) };
}
