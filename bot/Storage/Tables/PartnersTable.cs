using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Storage.Sql;

namespace CioCoachBot.Storage.Tables;

/// <summary>Who holds the partner roles of one tenant. A holder must be among the people.</summary>
internal sealed class PartnersTable(ISql sql, string tenant) : IPartners
{
    private const string All = "select " + PeopleTable.Columns + """
        , h.role from partners h join people p on p.tenant_id = h.tenant_id and p.id = h.person_id where h.tenant_id = $1
        """;

    private const string Holder = All + " and h.role = $2";

    private const string Appoint = """
        insert into partners (tenant_id, role, person_id) values ($1, $2, $3)
        on conflict (tenant_id, role) do update set person_id = excluded.person_id
        """;

    private const string Vacate = "delete from partners where tenant_id = $1 and role = $2";

    /// <inheritdoc/>
    public ValueTask<Partner?> HolderAsync(PartnerRole role) => sql.FirstAsync(Holder, Read, tenant, EnumCodes.Of(role));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Partner>> AllAsync()
    {
        var partners = await sql.AllAsync(All, Read, tenant);
        partners.Sort(static (left, right) => left.Role.CompareTo(right.Role));
        return partners;
    }

    /// <inheritdoc/>
    public async ValueTask AppointAsync(PartnerRole role, PersonId? holder) => _ = holder is { } person
        ? await sql.ExecuteAsync(Appoint, tenant, EnumCodes.Of(role), person.Value)
        : await sql.ExecuteAsync(Vacate, tenant, EnumCodes.Of(role));

    /// <inheritdoc/>
    public async ValueTask ForgetAsync(PersonId id)
    {
        foreach (var statement in PartnerTraces.Deletions)
        {
            await sql.ExecuteAsync(statement, tenant, id.Value);
        }
    }

    private static Partner Read(IRow row) => new(row.Word<PartnerRole>(11), PeopleTable.Read(row));
}
