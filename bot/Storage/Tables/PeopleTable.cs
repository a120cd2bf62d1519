using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Storage.Sql;

namespace CioCoachBot.Storage.Tables;

/// <summary>The people of one tenant.</summary>
internal sealed class PeopleTable(ISql sql, string tenant) : IPeople
{
    /// <summary>
    /// The columns of a person <c>p</c>, as <see cref="Read"/> wants them. Reachable is whoever has a live personal chat.
    /// </summary>
    internal const string Columns = """
        p.id, p.name, p.zone_id, p.locale, p.language,
        case when exists (
            select 1 from conversations c
            where c.tenant_id = p.tenant_id and c.person_id = p.id and c.kind = 'personal' and c.dead_because is null
        ) then 1 else 0 end,
        p.here_for, p.claims, p.is_admin, p.has_left
        """;

    private const string Find = "select " + Columns + " from people p where p.tenant_id = $1 and p.id = $2";

    private const string All = "select " + Columns + " from people p where p.tenant_id = $1";

    private const string Save = """
        insert into people (tenant_id, id, name, zone_id, locale, language, here_for, claims, is_admin, has_left)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (tenant_id, id) do update set
            name = excluded.name, zone_id = excluded.zone_id, locale = excluded.locale, language = excluded.language,
            here_for = excluded.here_for, claims = excluded.claims, is_admin = excluded.is_admin, has_left = excluded.has_left
        where people.name <> excluded.name or people.zone_id <> excluded.zone_id or people.locale <> excluded.locale
            or coalesce(people.language, '') <> coalesce(excluded.language, '')
            or coalesce(people.here_for, '') <> coalesce(excluded.here_for, '') or coalesce(people.claims, '') <> coalesce(excluded.claims, '')
            or people.is_admin <> excluded.is_admin or people.has_left <> excluded.has_left
        """;

    /// <inheritdoc/>
    public ValueTask<Person?> FindAsync(PersonId id) => sql.FirstAsync(Find, Read, tenant, id.Value);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Person>> AllAsync() =>
        ByName.Sort(await sql.AllAsync(All, Read, tenant), static person => person.Name);

    /// <inheritdoc/>
    public async ValueTask SaveAsync(Person person) =>
        await sql.ExecuteAsync(
            Save,
            tenant,
            person.Id.Value,
            person.Name,
            person.ZoneId,
            person.Locale,
            person.Language,
            EnumCodes.Of(person.HereFor),
            EnumCodes.Of(person.Claims),
            Value.Of(person.IsAdmin),
            Value.Of(person.HasLeft));

    /// <summary>A person from <see cref="Columns"/>.</summary>
    internal static Person Read(IRow row) =>
        new(new(row.Text(0)), row.Text(1), row.Text(2), row.Text(3), row.Flag(5))
        {
            Language = row.TextOrNull(4),
            HereFor = row.WordOrNull<HereFor>(6),
            Claims = row.WordOrNull<PartnerRole>(7),
            IsAdmin = row.Flag(8),
            HasLeft = row.Flag(9),
        };
}
