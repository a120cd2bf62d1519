using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>The follow-ups of one tenant.</summary>
internal sealed class FollowUpsTable(ISql sql, string tenant) : IFollowUps
{
    private const string Columns =
        "id, interaction_id, leader_id, customer_id, role, rule, theme, heard_days, heard_at, heard_by_others, message, due, state, "
        + "partner_id, answer, outcome, suggested_at, sent_at, answered_at, done_at, result, passed_to, leader_owns";

    private const string Find = "select " + Columns + " from follow_ups where tenant_id = $1 and id = $2";

    private const string OfInteraction =
        "select " + Columns + " from follow_ups where tenant_id = $1 and interaction_id = $2 order by position, id";

    private const string OpenOfLeader = "select " + Columns + """
         from follow_ups where tenant_id = $1 and leader_id = $2 and state in ('suggested', 'sent', 'accepted')
        order by due, suggested_at, position, id
        """;

    private const string Since = "select " + Columns + """
         from follow_ups where tenant_id = $1 and leader_id = $2 and suggested_at >= $3
        order by suggested_at, position, id
        """;

    private const string OpenOfPartner = "select " + Columns + """
         from follow_ups where tenant_id = $1 and partner_id = $2 and state in ('sent', 'accepted')
        order by due, suggested_at, position, id
        """;

    private const string OfPartner = "select " + Columns + """
         from follow_ups where tenant_id = $1 and partner_id = $2
        order by suggested_at, position, id
        """;

    private const string OpenOfRole = "select " + Columns + """
         from follow_ups where tenant_id = $1 and role = $2 and state in ('sent', 'accepted')
        order by due, suggested_at, position, id
        """;

    private const string Save = "insert into follow_ups (tenant_id, " + Columns + """
        , position) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
            (select count(*) from follow_ups f where f.tenant_id = $1 and f.interaction_id = $3))
        on conflict (tenant_id, id) do update set interaction_id = excluded.interaction_id, leader_id = excluded.leader_id,
            customer_id = excluded.customer_id, role = excluded.role, rule = excluded.rule, theme = excluded.theme,
            heard_days = excluded.heard_days, heard_at = excluded.heard_at, heard_by_others = excluded.heard_by_others,
            message = excluded.message, due = excluded.due, state = excluded.state,
            partner_id = excluded.partner_id, answer = excluded.answer, outcome = excluded.outcome,
            suggested_at = excluded.suggested_at, sent_at = excluded.sent_at, answered_at = excluded.answered_at, done_at = excluded.done_at,
            result = excluded.result, passed_to = excluded.passed_to,
            leader_owns = excluded.leader_owns
        """;

    /// <inheritdoc/>
    public ValueTask<FollowUp?> FindAsync(FollowUpId id) => sql.FirstAsync(Find, Read, tenant, Value.Of(id.Value));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<FollowUp>> OfInteractionAsync(InteractionId interaction) =>
        await sql.AllAsync(OfInteraction, Read, tenant, Value.Of(interaction.Value));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<FollowUp>> OpenOfLeaderAsync(PersonId leader) =>
        await sql.AllAsync(OpenOfLeader, Read, tenant, leader.Value);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<FollowUp>> SinceAsync(PersonId leader, Instant from) =>
        await sql.AllAsync(Since, Read, tenant, leader.Value, Value.Of(from));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<FollowUp>> OpenOfPartnerAsync(PersonId partner) =>
        await sql.AllAsync(OpenOfPartner, Read, tenant, partner.Value);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<FollowUp>> OfPartnerAsync(PersonId partner) =>
        await sql.AllAsync(OfPartner, Read, tenant, partner.Value);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<FollowUp>> OpenOfRoleAsync(PartnerRole role) =>
        await sql.AllAsync(OpenOfRole, Read, tenant, EnumCodes.Of(role));

    /// <inheritdoc/>
    public async ValueTask SaveAsync(FollowUp followUp) => await sql.ExecuteAsync(
        Save,
        tenant,
        Value.Of(followUp.Id.Value),
        Value.Of(followUp.Interaction.Value),
        followUp.Leader.Value,
        Value.Of(followUp.Customer.Value),
        EnumCodes.Of(followUp.Role),
        followUp.Rule,
        followUp.Theme,
        followUp.Before.Days,
        string.Join(' ', followUp.Before.Customers.Select(static customer => Value.Of(customer.Value))),
        followUp.Before.Others,
        followUp.Message,
        Value.Of(followUp.Due),
        EnumCodes.Of(followUp.State),
        followUp.Partner?.Value,
        followUp.Answer,
        followUp.Outcome,
        Value.Of(followUp.SuggestedAt),
        Value.Of(followUp.SentAt),
        Value.Of(followUp.AnsweredAt),
        Value.Of(followUp.DoneAt),
        EnumCodes.Of(followUp.Result),
        EnumCodes.Of(followUp.PassedTo),
        Value.Of(followUp.LeaderOwns));

    private static FollowUp Read(IRow row) => new()
    {
        Id = new(row.Id(0)),
        Interaction = new(row.Id(1)),
        Leader = new(row.Text(2)),
        Customer = new(row.Id(3)),
        Role = row.Word<PartnerRole>(4),
        Rule = row.Text(5),
        Theme = row.Text(6),
        Before = new ThemeHistory(row.Number(7), Customers(row.Text(8)), row.Number(9)),
        Message = row.TextOrNull(10),
        Due = row.Day(11),
        State = row.Word<FollowUpState>(12),
        Partner = row.TextOrNull(13) is { } partner ? new PersonId(partner) : null,
        Answer = row.TextOrNull(14),
        Outcome = row.TextOrNull(15),
        SuggestedAt = row.When(16),
        SentAt = row.WhenOrNull(17),
        AnsweredAt = row.WhenOrNull(18),
        DoneAt = row.WhenOrNull(19),
        Result = row.WordOrNull<FollowUpResult>(20),
        PassedTo = row.WordOrNull<PartnerRole>(21),
        LeaderOwns = row.Flag(22),
    };

    private static IReadOnlyList<CustomerId> Customers(string ids) =>
        [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static id => new CustomerId(Guid.Parse(id)))];
}
