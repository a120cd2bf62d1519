using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>What digests of one tenant tell, added up by the engine.</summary>
internal sealed class DigestSumsTable(ISql sql, string tenant) : IDigestSums
{
    internal const string Minutes = """
        select leader_id, sum(minutes), sum(case when approach in ('observation', 'digital-listening') then minutes else 0 end)
        from interactions where tenant_id = $1 and day >= $2 and day <= $3 and deleted_at is null
        group by leader_id order by leader_id
        """;

    internal const string CustomersMet = """
        select count(*) from (
            select distinct customer_id from interactions where tenant_id = $1 and day >= $2 and day <= $3 and deleted_at is null) met
        """;

    private const string CustomersOf = """
        select distinct customer_id from interactions
        where tenant_id = $1 and leader_id = $2 and day >= $3 and day <= $4 and deleted_at is null
        """;

    // The last day bounds the page as well as the last row does: the engine seeks to the first and compares the rest.
    internal const string Shared = """
        select i.id, i.day, i.logged_at, i.customer_id, c.name, i.insight
        from interactions i join customers c on c.tenant_id = i.tenant_id and c.id = i.customer_id
        where i.tenant_id = $1 and i.shareable = 1 and i.insight is not null and i.deleted_at is null and i.day >= $2 and i.day <= $3
            and (i.day, i.logged_at, i.id) < ($3, $4, $5)
        order by i.day desc, i.logged_at desc, i.id desc limit $6
        """;

    // Each state in a seek of its own: asked for together, the engine walks all that the tenant ever had to spare itself the sorting.
    internal const string WithPartners = """
        select theme, customer_id, role from (
            select theme, customer_id, role, suggested_at, id from follow_ups
            where tenant_id = $1 and state = 'done' and done_at >= $2 and done_at < $3 and partner_id is not null
            union all
            select theme, customer_id, role, suggested_at, id from follow_ups
            where tenant_id = $1 and state in ('sent', 'accepted') and partner_id is not null) f
        group by theme, customer_id, role order by min(suggested_at), min(id)
        """;

    internal const string Partnering = """
        select c.name, (
            select i.day from interactions i
            where i.tenant_id = c.tenant_id and i.customer_id = c.id and i.day >= $2 and i.day <= $3 and i.deleted_at is null
                and i.approach not in ('observation', 'digital-listening')
            order by i.day desc limit 1)
        from customers c where c.tenant_id = $1 and c.model = 'partnering'
        """;

    internal const string Done = """
        select leader_id, result, count(*) from follow_ups
        where tenant_id = $1 and state = 'done' and done_at >= $2 and done_at < $3 and partner_id is not null
        group by leader_id, result order by leader_id, result
        """;

    internal const string Open = """
        select leader_id, count(*) from (
            select leader_id, sent_at from follow_ups where tenant_id = $1 and state = 'sent'
            union all
            select leader_id, sent_at from follow_ups where tenant_id = $1 and state = 'accepted') f
        where sent_at is null or sent_at < $2
        group by leader_id order by leader_id
        """;

    internal const string Promises = """
        select leader_id, sum(kept), sum(due), sum(broken) from (
            select leader_id, 0 as kept, 1 as due, 0 as broken from promises
            where tenant_id = $1 and state = 'open' and given_at < $3 and due <= $4
            union all
            select leader_id, case when state = 'kept' then 1 else 0 end, 0, case when state = 'broken' then 1 else 0 end from promises
            where tenant_id = $1 and state in ('kept', 'broken') and closed_at >= $2 and closed_at < $3) p
        group by leader_id order by leader_id
        """;

    private const string Consents = "select id, digest_by_name from leaders where tenant_id = $1 order by id";

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<LeaderMinutes>> MinutesAsync(LocalDate from, LocalDate to) => await sql.AllAsync(
        Minutes, static row => new LeaderMinutes(new(row.Text(0)), row.Number(1), row.Number(2)), tenant, Value.Of(from), Value.Of(to));

    /// <inheritdoc/>
    public ValueTask<int> CustomersMetAsync(LocalDate from, LocalDate to) =>
        sql.FirstAsync(CustomersMet, static row => row.Number(0), tenant, Value.Of(from), Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<CustomerId>> CustomersOfAsync(PersonId leader, LocalDate from, LocalDate to) => await sql.AllAsync(
        CustomersOf, static row => new CustomerId(row.Id(0)), tenant, leader.Value, Value.Of(from), Value.Of(to));

    // The first page begins after an instant that is later than any.
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<SharedInsight>> SharedAsync(LocalDate from, LocalDate to, SharedInsight? after, int most) =>
        await sql.AllAsync(
            Shared,
            static row => new SharedInsight(
                new(row.Id(0)), row.Day(1), row.When(2), new(row.Id(3)), row.Text(4), row.Text(5)),
            tenant,
            Value.Of(from),
            Value.Of(after?.Day ?? to),
            after is null ? long.MaxValue : Value.Of(after.LoggedAt),
            after is null ? "" : Value.Of(after.Id.Value),
            most);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ThemeAtPartner>> WithPartnersAsync(Instant from, Instant to) => await sql.AllAsync(
        WithPartners,
        static row => new ThemeAtPartner(row.Text(0), new(row.Id(1)), row.Word<PartnerRole>(2)),
        tenant,
        Value.Of(from),
        Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<LastMet>> PartneringAsync(LocalDate from, LocalDate to) => await sql.AllAsync(
        Partnering, static row => new LastMet(row.Text(0), row.DayOrNull(1)), tenant, Value.Of(from), Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DoneCount>> DoneAsync(Instant from, Instant to) => await sql.AllAsync(
        Done,
        static row => new DoneCount(new(row.Text(0)), row.WordOrNull<FollowUpResult>(1), row.Number(2)),
        tenant,
        Value.Of(from),
        Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<OpenCount>> OpenAsync(Instant before) => await sql.AllAsync(
        Open, static row => new OpenCount(new(row.Text(0)), row.Number(1)), tenant, Value.Of(before));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PromiseCount>> PromisesAsync(Instant from, Instant to, LocalDate dueBy) => await sql.AllAsync(
        Promises,
        static row => new PromiseCount(new(row.Text(0)), row.Number(1), row.Number(2), row.Number(3)),
        tenant,
        Value.Of(from),
        Value.Of(to),
        Value.Of(dueBy));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DigestConsent>> ConsentsAsync() =>
        await sql.AllAsync(Consents, static row => new DigestConsent(new(row.Text(0)), row.Flag(1)), tenant);
}
