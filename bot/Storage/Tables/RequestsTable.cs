using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Tables;

/// <summary>What partners of one tenant want of its leaders.</summary>
internal sealed class RequestsTable(ISql sql, string tenant) : IPartnerRequests
{
    private const string Columns =
        "id, partner_id, role, leader_id, kind, to_all, words, customer, day, state, answer, asked_at, answered_at";

    private const string Find = "select " + Columns + " from partner_requests where tenant_id = $1 and id = $2";

    private const string OfLeader =
        "select " + Columns + " from partner_requests where tenant_id = $1 and leader_id = $2 and asked_at >= $3 order by asked_at, id";

    private const string OfPartner =
        "select " + Columns + " from partner_requests where tenant_id = $1 and partner_id = $2 order by asked_at, id";

    private const string Visits = "select " + Columns + """
         from partner_requests where tenant_id = $1 and kind = 'visit' and day >= $2 and day <= $3 and state in ('open', 'accepted') order by day, id
        """;

    private const string Save = "insert into partner_requests (tenant_id, " + Columns + """
        ) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        on conflict (tenant_id, id) do update set state = excluded.state, answer = excluded.answer, answered_at = excluded.answered_at
        """;

    /// <inheritdoc/>
    public ValueTask<PartnerRequest?> FindAsync(RequestId id) => sql.FirstAsync(Find, Read, tenant, Value.Of(id.Value));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PartnerRequest>> OfLeaderAsync(PersonId leader, Instant from) =>
        await sql.AllAsync(OfLeader, Read, tenant, leader.Value, Value.Of(from));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PartnerRequest>> OfPartnerAsync(PersonId partner) =>
        await sql.AllAsync(OfPartner, Read, tenant, partner.Value);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PartnerRequest>> VisitsAsync(LocalDate from, LocalDate to) =>
        await sql.AllAsync(Visits, Read, tenant, Value.Of(from), Value.Of(to));

    /// <inheritdoc/>
    public async ValueTask SaveAsync(PartnerRequest request) => await sql.ExecuteAsync(
        Save,
        tenant,
        Value.Of(request.Id.Value),
        request.Partner.Value,
        EnumCodes.Of(request.Role),
        request.Leader.Value,
        EnumCodes.Of(request.Kind),
        Value.Of(request.ToAll),
        request.Words,
        request.Customer,
        Value.Of(request.Day),
        EnumCodes.Of(request.State),
        request.Answer,
        Value.Of(request.AskedAt),
        Value.Of(request.AnsweredAt));

    private static PartnerRequest Read(IRow row) => new()
    {
        Id = new(row.Id(0)),
        Partner = new(row.Text(1)),
        Role = row.Word<PartnerRole>(2),
        Leader = new(row.Text(3)),
        Kind = row.Word<RequestKind>(4),
        ToAll = row.Flag(5),
        Words = row.Text(6),
        Customer = row.TextOrNull(7),
        Day = row.DayOrNull(8),
        State = row.Word<RequestState>(9),
        Answer = row.TextOrNull(10),
        AskedAt = row.When(11),
        AnsweredAt = row.WhenOrNull(12),
    };
}
