using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>The interactions of one tenant, and their former versions.</summary>
internal sealed class InteractionsTable(ISql sql, string tenant) : IInteractions
{
    private const string Columns =
        "id, version, leader_id, customer_id, day, minutes, approach, mode, partners, stage, purpose, insight, shareable, logged_at, deleted_at, stance";

    private const string Find = "select " + Columns + " from interactions where tenant_id = $1 and id = $2";

    private const string Last = "select " + Columns + """
         from interactions where tenant_id = $1 and leader_id = $2 and deleted_at is null
        order by logged_at desc, id desc limit 1
        """;

    // Going and coming back are no changes: neither what became a deleted version nor what was one.
    private const string TouchedAt = """
        coalesce((select max(v.changed_at) from interaction_versions v
            where v.tenant_id = i.tenant_id and v.id = i.id and v.deleted_at is null and not exists (
                select 1 from interaction_versions n
                where n.tenant_id = v.tenant_id and n.id = v.id and n.version = v.version + 1 and n.deleted_at is not null)), i.logged_at)
        """;

    private const string LastTouch = "select max(" + TouchedAt + ") from interactions i where i.tenant_id = $1 and i.leader_id = $2 and i.deleted_at is null";

    private const string LastTouched = "select " + Columns + " from interactions i where i.tenant_id = $1 and i.leader_id = $2 and i.deleted_at is null and "
        + TouchedAt + " = $3 order by i.id";

    private const string LoggedAt = "select id from interactions where tenant_id = $1 and leader_id = $2 and logged_at = $3 order by id";

    private const string Of = "select " + Columns + """
         from interactions where tenant_id = $1 and leader_id = $2 and day >= $3 and day <= $4 and deleted_at is null
        order by day desc, logged_at desc, id desc
        """;

    private const string History = "select " + Columns + """
         from interactions where tenant_id = $1 and leader_id = $2 and day >= $3 and day <= $4 and (deleted_at is null or deleted_at > $5)
        order by day desc, logged_at desc, id desc
        """;

    private const string Between = "select " + Columns + """
         from interactions where tenant_id = $1 and day >= $2 and day <= $3 and deleted_at is null
        order by day, logged_at, id
        """;

    private const string OfApproach = "select " + Columns + """
         from interactions where tenant_id = $1 and leader_id = $2 and approach = $3 and day >= $4 and day <= $5 and deleted_at is null
        order by day desc, logged_at desc, id desc
        """;

    private const string OfCustomer = "select " + Columns + """
         from interactions where tenant_id = $1 and customer_id = $2 and day >= $3 and deleted_at is null
        order by day desc, logged_at desc, id desc
        """;

    private const string Minutes = """
        select coalesce(sum(minutes), 0) from interactions
        where tenant_id = $1 and leader_id = $2 and day >= $3 and day <= $4 and deleted_at is null
        """;

    private const string Add = "insert into interactions (tenant_id, " + Columns
        + ") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";

    private const string Keep = "insert into interaction_versions (tenant_id, " + Columns + ", changed_at) select tenant_id, " + Columns
        + ", $4 from interactions where tenant_id = $1 and id = $2 and version = $3";

    private const string Revise = """
        update interactions set version = $3, leader_id = $4, customer_id = $5, day = $6, minutes = $7, approach = $8, mode = $9, partners = $10,
            stage = $11, purpose = $12, insight = $13, shareable = $14, logged_at = $15, deleted_at = $16, stance = $17
        where tenant_id = $1 and id = $2
        """;

    private const string Former = "select " + Columns + " from interaction_versions where tenant_id = $1 and id = $2 order by version";

    /// <inheritdoc/>
    public ValueTask<Interaction?> FindAsync(InteractionId id) => sql.FirstAsync(Find, Read, tenant, Value.Of(id.Value));

    /// <inheritdoc/>
    public ValueTask<Interaction?> LastAsync(PersonId leader) => sql.FirstAsync(Last, Read, tenant, leader.Value);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Interaction>> LastTouchedAsync(PersonId leader) =>
        await sql.FirstAsync(LastTouch, static row => row.WhenOrNull(0), tenant, leader.Value) is { } at
            ? await sql.AllAsync(LastTouched, Read, tenant, leader.Value, Value.Of(at))
            : [];

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<InteractionId>> LoggedAtAsync(PersonId leader, Instant at) =>
        await sql.AllAsync(LoggedAt, static row => new InteractionId(row.Id(0)), tenant, leader.Value, Value.Of(at));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Interaction>> OfAsync(PersonId leader, LocalDate from, LocalDate to) =>
        await sql.AllAsync(Of, Read, tenant, leader.Value, Value.Of(from), Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Interaction>> HistoryAsync(PersonId leader, LocalDate from, LocalDate to, Instant deletedAfter) =>
        await sql.AllAsync(History, Read, tenant, leader.Value, Value.Of(from), Value.Of(to), Value.Of(deletedAfter));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Interaction>> BetweenAsync(LocalDate from, LocalDate to) =>
        await sql.AllAsync(Between, Read, tenant, Value.Of(from), Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Interaction>> OfApproachAsync(PersonId leader, Approach approach, LocalDate from, LocalDate to) =>
        await sql.AllAsync(OfApproach, Read, tenant, leader.Value, EnumCodes.Of(approach), Value.Of(from), Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Interaction>> OfCustomerAsync(CustomerId customer, LocalDate from) =>
        await sql.AllAsync(OfCustomer, Read, tenant, Value.Of(customer.Value), Value.Of(from));

    /// <inheritdoc/>
    public ValueTask<int> MinutesAsync(PersonId leader, LocalDate from, LocalDate to) =>
        sql.FirstAsync(Minutes, static row => row.Number(0), tenant, leader.Value, Value.Of(from), Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask AddAsync(Interaction interaction) => await WriteAsync(Add, interaction);

    /// <inheritdoc/>
    public async ValueTask ReviseAsync(Interaction interaction, Instant at)
    {
        if (await sql.ExecuteAsync(Keep, tenant, Value.Of(interaction.Id.Value), interaction.Version - 1, Value.Of(at)) != 1)
        {
            throw new InvalidOperationException(
                $"Interaction {interaction.Id} is not stored in the version before {interaction.Version}: it was changed meanwhile, or was never added.");
        }

        await WriteAsync(Revise, interaction);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Interaction>> FormerVersionsAsync(InteractionId id) =>
        await sql.AllAsync(Former, Read, tenant, Value.Of(id.Value));

    private ValueTask<int> WriteAsync(string statement, Interaction interaction) => sql.ExecuteAsync(
        statement,
        tenant,
        Value.Of(interaction.Id.Value),
        interaction.Version,
        interaction.Leader.Value,
        Value.Of(interaction.Customer.Value),
        Value.Of(interaction.Date),
        interaction.Minutes,
        EnumCodes.Of(interaction.Approach),
        EnumCodes.Of(interaction.Mode),
        string.Join(',', interaction.Partners.Select(EnumCodes.Of)),
        EnumCodes.Of(interaction.Stage),
        EnumCodes.Of(interaction.Purpose),
        interaction.Insight,
        Value.Of(interaction.Shareable),
        Value.Of(interaction.LoggedAt),
        Value.Of(interaction.DeletedAt),
        EnumCodes.Of(interaction.Stance));

    private static Interaction Read(IRow row) => new()
    {
        Id = new(row.Id(0)),
        Version = row.Number(1),
        Leader = new(row.Text(2)),
        Customer = new(row.Id(3)),
        Date = row.Day(4),
        Minutes = row.Number(5),
        Approach = row.Word<Approach>(6),
        Mode = row.WordOrNull<Mode>(7),
        Partners = ReadPartners(row.Text(8)),
        Stage = row.WordOrNull<JourneyStage>(9),
        Purpose = row.WordOrNull<Purpose>(10),
        Insight = row.TextOrNull(11),
        Shareable = row.Flag(12),
        LoggedAt = row.When(13),
        DeletedAt = row.WhenOrNull(14),
        Stance = row.WordOrNull<InsightStance>(15),
    };

    private static PartnerRole[] ReadPartners(string words) =>
        words.Length == 0 ? [] : [.. words.Split(',').Select(static word => EnumCodes.Read<PartnerRole>(word))];
}
