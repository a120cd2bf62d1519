using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>What customers of one tenant spoke of.</summary>
internal sealed class HeardThemesTable(ISql sql, string tenant) : IHeardThemes
{
    private const string Columns = "theme, leader_id, shareable, day, customer_id";

    private const string Forget = "delete from heard_themes where tenant_id = $1 and interaction_id = $2";

    private const string Add = "insert into heard_themes (tenant_id, interaction_id, " + Columns + ") values ($1, $2, $3, $4, $5, $6, $7)";

    private const string Known = "select " + Columns + """
         from heard_themes where tenant_id = $1 and theme = $2 and day >= $3 and interaction_id <> $4 and (leader_id = $5 or shareable = 1)
        order by day desc, interaction_id limit $6
        """;

    private const string Others = """
        select theme, leader_id, 0, max(day), min(customer_id)
        from heard_themes where tenant_id = $1 and theme = $2 and day >= $3 and interaction_id <> $4 and leader_id <> $5 and shareable = 0
        group by theme, leader_id order by leader_id limit $6
        """;

    // Two walks along an index each, that end where there is enough.
    private const string KnownTo = "select " + Columns + " from (select " + Columns + """
        , interaction_id from (
            select * from heard_themes where tenant_id = $1 and leader_id = $2 and day >= $3 and day <= $4 order by day desc limit $5) mine
        union
        select theme, leader_id, shareable, day, customer_id, interaction_id from (
            select * from heard_themes where tenant_id = $1 and shareable = 1 and day >= $3 and day <= $4 order by day desc limit $5) shared) known
        order by day desc, interaction_id, theme limit $5
        """;

    /// <inheritdoc/>
    public async ValueTask SaveAsync(Interaction contact, IReadOnlyCollection<string> themes)
    {
        if (contact.Version > 1)
        {
            await sql.ExecuteAsync(Forget, tenant, Value.Of(contact.Id.Value));
        }

        foreach (var theme in themes)
        {
            await sql.ExecuteAsync(
                Add,
                tenant,
                Value.Of(contact.Id.Value),
                theme,
                contact.Leader.Value,
                Value.Of(contact.Shareable),
                Value.Of(contact.Date),
                Value.Of(contact.Customer.Value));
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<HeardTheme>> OfThemeAsync(
        string theme, PersonId leader, InteractionId but, LocalDate since, int mostKnown, int mostOthers)
    {
        var known = await sql.AllAsync(Known, Read, tenant, theme, Value.Of(since), Value.Of(but.Value), leader.Value, mostKnown);
        known.AddRange(await sql.AllAsync(Others, Read, tenant, theme, Value.Of(since), Value.Of(but.Value), leader.Value, mostOthers));
        return known;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<HeardTheme>> KnownToAsync(PersonId leader, LocalDate from, LocalDate to, int most) =>
        await sql.AllAsync(KnownTo, Read, tenant, leader.Value, Value.Of(from), Value.Of(to), most);

    private static HeardTheme Read(IRow row) => new(row.Text(0), new(row.Text(1)), row.Flag(2), row.Day(3), new(row.Id(4)));
}
