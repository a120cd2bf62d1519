using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>Sums over several tables of one tenant.</summary>
internal sealed class FiguresTable(ISql sql, string tenant) : IFigures
{
    private const string Contacts = """
        select i.approach, i.mode, i.stage, i.purpose, c.model, count(*), sum(i.minutes)
        from interactions i left join customers c on c.tenant_id = i.tenant_id and c.id = i.customer_id
        where i.tenant_id = $1 and i.leader_id = $2 and i.day >= $3 and i.day <= $4 and i.deleted_at is null
        group by i.approach, i.mode, i.stage, i.purpose, c.model
        order by i.approach, i.mode, i.stage, i.purpose, c.model
        """;

    private const string Days = """
        select day, sum(minutes) from interactions
        where tenant_id = $1 and leader_id = $2 and day >= $3 and day <= $4 and deleted_at is null
        group by day order by day
        """;

    private const string Customers = """
        select c.id, c.name, c.model, c.strategic, count(i.id),
            sum(case when i.id is null or i.approach in ('observation', 'digital-listening') then 0 else 1 end)
        from customers c left join interactions i on i.tenant_id = c.tenant_id and i.customer_id = c.id
            and i.leader_id = $2 and i.day >= $3 and i.day <= $4 and i.deleted_at is null
        where c.tenant_id = $1
        group by c.id, c.name, c.model, c.strategic
        having c.strategic = 1 or count(i.id) > 0
        """;

    private const string Stages = """
        select distinct stage from interactions
        where tenant_id = $1 and leader_id = $2 and stage is not null and deleted_at is null order by stage
        """;

    private const string Promises = """
        select customer_id, state, count(*), sum(case when state = 'open' and due < $5 then 1 else 0 end) from promises
        where tenant_id = $1 and leader_id = $2
            and (state = 'open' or state in ('kept', 'broken') and closed_at >= $3 and closed_at < $4)
        group by customer_id, state order by customer_id, state
        """;

    private const string Done = """
        select f.customer_id, c.model, f.result, count(*)
        from follow_ups f left join customers c on c.tenant_id = f.tenant_id and c.id = f.customer_id
        where f.tenant_id = $1 and f.leader_id = $2 and f.state = 'done' and f.partner_id is not null and f.done_at >= $3 and f.done_at < $4
        group by f.customer_id, c.model, f.result order by f.customer_id, f.result
        """;

    // A few looks into an index for each customer, however many contacts the tenant has.
    private const string Seen = """
        with mine as (
            select customer_id, max(day) as day from interactions
            where tenant_id = $1 and leader_id = $2 and day >= $3 and day <= $4 and deleted_at is null
                and approach not in ('observation', 'digital-listening')
            group by customer_id)
        select c.id, m.day,
            (select i.day from interactions i
                where i.tenant_id = c.tenant_id and i.customer_id = c.id and i.day >= $3 and i.day <= $4 and i.deleted_at is null
                    and i.leader_id <> $2 and i.approach not in ('observation', 'digital-listening')
                order by i.day desc limit 1),
            (select i.day from interactions i
                where i.tenant_id = c.tenant_id and i.customer_id = c.id and i.day >= $3 and i.day <= $4 and i.deleted_at is null
                order by i.day desc limit 1)
        from customers c left join mine m on m.customer_id = c.id
        where c.tenant_id = $1 and ($5 = 0 or c.strategic = 1 or c.model in ('partnering', 'contributing'))
        """;

    private const string LastByApproach = """
        select approach, max(day) from interactions where tenant_id = $1 and leader_id = $2 and deleted_at is null group by approach
        """;

    private const string LastByLeader = """
        select leader_id, max(day) from interactions
        where tenant_id = $1 and customer_id = $2 and day >= $3 and deleted_at is null
            and approach not in ('observation', 'digital-listening')
        group by leader_id order by leader_id
        """;

    private const string TimeScores = """
        select leader_id, sum(minutes),
            sum(case when approach in ('observation', 'digital-listening') then 0 else minutes end),
            sum(case when purpose is null or purpose = 'run-operations' then 0 else minutes end),
            count(distinct customer_id)
        from interactions where tenant_id = $1 and day >= $2 and day <= $3 and deleted_at is null
        group by leader_id order by leader_id
        """;

    private const string PromiseScores = """
        select leader_id,
            sum(case when state = 'kept' then 1 else 0 end),
            sum(case when state = 'broken' then 1 else 0 end),
            sum(case when state = 'open' then 1 else 0 end),
            sum(case when state = 'open' and due < $4 then 1 else 0 end)
        from promises
        where tenant_id = $1 and (state = 'open' or state in ('kept', 'broken') and closed_at >= $2 and closed_at < $3)
        group by leader_id order by leader_id
        """;

    // What a forgotten leader sent stays with its partner, and counts for nobody.
    private const string DoneScores = """
        select leader_id, result, count(*) from follow_ups
        where tenant_id = $1 and leader_id <> '' and state = 'done' and partner_id is not null and done_at >= $2 and done_at < $3
        group by leader_id, result order by leader_id, result
        """;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ContactSum>> ContactsAsync(PersonId leader, LocalDate from, LocalDate to) => await sql.AllAsync(
        Contacts,
        static row => new ContactSum(
            row.Word<Approach>(0),
            row.WordOrNull<Mode>(1),
            row.WordOrNull<JourneyStage>(2),
            row.WordOrNull<Purpose>(3),
            row.WordOrNull<EngagementModel>(4),
            row.Number(5),
            row.Number(6)),
        tenant,
        leader.Value,
        Value.Of(from),
        Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DaySum>> DaysAsync(PersonId leader, LocalDate from, LocalDate to) => await sql.AllAsync(
        Days, static row => new DaySum(row.Day(0), row.Number(1)), tenant, leader.Value, Value.Of(from), Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<CustomerSum>> CustomersAsync(PersonId leader, LocalDate from, LocalDate to) => ByName.Sort(
        await sql.AllAsync(
            Customers,
            static row => new CustomerSum(
                new(new(row.Id(0)), row.Text(1), row.WordOrNull<EngagementModel>(2), row.Flag(3)), row.Number(4), row.Number(5)),
            tenant,
            leader.Value,
            Value.Of(from),
            Value.Of(to)),
        static sum => sum.Customer.Name);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<JourneyStage>> StagesAsync(PersonId leader) =>
        await sql.AllAsync(Stages, static row => row.Word<JourneyStage>(0), tenant, leader.Value);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PromiseSum>> PromisesAsync(PersonId leader, Instant from, Instant to, LocalDate today) =>
        await sql.AllAsync(
            Promises,
            static row => new PromiseSum(new(row.Id(0)), row.Word<PromiseState>(1), row.Number(2), row.Number(3)),
            tenant,
            leader.Value,
            Value.Of(from),
            Value.Of(to),
            Value.Of(today));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DoneSum>> DoneAsync(PersonId leader, Instant from, Instant to) => await sql.AllAsync(
        Done,
        static row => new DoneSum(new(row.Id(0)), row.WordOrNull<EngagementModel>(1), row.WordOrNull<FollowUpResult>(2), row.Number(3)),
        tenant,
        leader.Value,
        Value.Of(from),
        Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<CustomerSeen>> SeenAsync(PersonId me, LocalDate from, LocalDate to, bool toBeMetOnly = false)
    {
        var all = await sql.AllAsync(
            Seen,
            static row => new CustomerSeen(new(row.Id(0)), row.DayOrNull(1), row.DayOrNull(2), row.DayOrNull(3)),
            tenant,
            me.Value,
            Value.Of(from),
            Value.Of(to),
            Value.Of(toBeMetOnly));
        return all.FindAll(static one => one.Any is not null);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<Approach, LocalDate>> LastByApproachAsync(PersonId leader) =>
        (await sql.AllAsync(LastByApproach, static row => (row.Word<Approach>(0), row.Day(1)), tenant, leader.Value))
            .ToDictionary(static one => one.Item1, static one => one.Item2);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<(PersonId Leader, LocalDate Day)>> LastByLeaderAsync(CustomerId customer, LocalDate from) =>
        await sql.AllAsync(
            LastByLeader, static row => (new PersonId(row.Text(0)), row.Day(1)), tenant, Value.Of(customer.Value), Value.Of(from));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<TimeScore>> TimeScoresAsync(LocalDate from, LocalDate to) => await sql.AllAsync(
        TimeScores,
        static row => new TimeScore(new(row.Text(0)), row.Number(1), row.Number(2), row.Number(3), row.Number(4)),
        tenant,
        Value.Of(from),
        Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PromiseScore>> PromiseScoresAsync(Instant from, Instant to, LocalDate today) => await sql.AllAsync(
        PromiseScores,
        static row => new PromiseScore(new(row.Text(0)), row.Number(1), row.Number(2), row.Number(3), row.Number(4)),
        tenant,
        Value.Of(from),
        Value.Of(to),
        Value.Of(today));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DoneScore>> DoneScoresAsync(Instant from, Instant to) => await sql.AllAsync(
        DoneScores,
        static row => new DoneScore(new(row.Text(0)), row.WordOrNull<FollowUpResult>(1), row.Number(2)),
        tenant,
        Value.Of(from),
        Value.Of(to));
}
