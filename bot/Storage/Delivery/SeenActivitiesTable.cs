using CioCoachBot.Coach;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Storage.Delivery;

/// <summary>The activities that were answered, and the answers of invokes.</summary>
internal sealed class SeenActivitiesTable(ISql sql) : ISeenActivities
{
    private const string Add = """
        insert into seen_activities (tenant_id, activity_key, person_id, seen_at) values ($1, $2, $3, $4)
        on conflict (tenant_id, activity_key) do nothing
        """;

    private const string SaveAnswer = "update seen_activities set answer = $3 where tenant_id = $1 and activity_key = $2";

    private const string FindAnswer =
        "select answer from seen_activities where tenant_id = $1 and activity_key = $2 and answer is not null";

    // Over all tenants: age is all that counts.
    private const string Forget = "delete from seen_activities where seen_at < $1";

    /// <inheritdoc/>
    public async ValueTask<bool> TryAddAsync(TenantId tenant, string activityKey, PersonId by, Instant at) =>
        await sql.ExecuteAsync(Add, tenant.Value, activityKey, by.Value, Value.Of(at)) == 1;

    /// <inheritdoc/>
    public async ValueTask SaveAnswerAsync(TenantId tenant, string activityKey, byte[] answer) =>
        await sql.ExecuteAsync(SaveAnswer, tenant.Value, activityKey, answer);

    /// <inheritdoc/>
    public ValueTask<byte[]?> FindAnswerAsync(TenantId tenant, string activityKey) =>
        sql.FirstAsync(FindAnswer, static row => row.Bytes(0), tenant.Value, activityKey);

    /// <inheritdoc/>
    public ValueTask<int> ForgetBeforeAsync(Instant instant) => sql.ExecuteAsync(Forget, Value.Of(instant));
}
