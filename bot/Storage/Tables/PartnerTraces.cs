namespace CioCoachBot.Storage.Tables;

/// <summary>
/// Everything that a partner leaves behind as a partner, table by table; the person and the chat go with <see cref="LeaderTraces"/>, which
/// are applied after these.
/// </summary>
internal static class PartnerTraces
{
    // What a leader sent stays the leader's, with how it stands; what the partner wrote goes.
    private const string FollowUps = """
        update follow_ups set partner_id = null, answer = null, outcome = null where tenant_id = $1 and partner_id = $2
        """;

    private const string Roles = "delete from partners where tenant_id = $1 and person_id = $2";

    // Who was told that this partner plans to see the same customer has that in the subject.
    private const string Keys = """
        delete from message_keys where tenant_id = $1
            and (person_id = $2 or kind = 'collision' and substr(subject, 1, length($2)) = $2)
        """;

    private const string Cards = "delete from posted_cards where tenant_id = $1 and person_id = $2";

    // What still waits for a leader's chat says what the partner wanted, and who it was.
    private const string Asked = """
        delete from outbox where tenant_id = $1 and card_kind = 'request'
            and card_subject in (select r.id from partner_requests r where r.tenant_id = $1 and r.partner_id = $2)
        """;

    private const string Requests = "delete from partner_requests where tenant_id = $1 and partner_id = $2";

    private const string Waiting = """
        delete from outbox where tenant_id = $1 and card_kind = 'follow-up'
            and conversation_id in (select c.id from conversations c where c.tenant_id = $1 and c.person_id = $2)
        """;

    /// <summary>The statements; the values of each are the tenant and the partner.</summary>
    public static IReadOnlyList<string> Deletions { get; } = [FollowUps, Roles, Keys, Cards, Asked, Requests, Waiting];
}
