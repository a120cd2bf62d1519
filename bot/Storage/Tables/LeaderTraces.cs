namespace CioCoachBot.Storage.Tables;

/// <summary>Everything that a leader leaves behind, table by table, in an order in which nothing is needed any more that is gone already.</summary>
internal static class LeaderTraces
{
    private const string Versions = "delete from interaction_versions where tenant_id = $1 and leader_id = $2";

    private const string Reminders = """
        delete from agenda where tenant_id = $1 and kind = 'promise'
            and subject in (select p.id from promises p where p.tenant_id = $1 and p.leader_id = $2)
        """;

    private const string Prompts = "delete from agenda where tenant_id = $1 and kind = 'prompt' and subject = $2";

    // The subject begins with the leader's id and a bar.
    private const string Plans = "delete from agenda where tenant_id = $1 and kind = 'planned-contact' and substr(subject, 1, length($2) + 1) = $2 || '|'";

    private const string Promises = "delete from promises where tenant_id = $1 and leader_id = $2";

    private const string Unsent = "delete from follow_ups where tenant_id = $1 and leader_id = $2 and sent_at is null";

    private const string Sent = "update follow_ups set leader_id = '' where tenant_id = $1 and leader_id = $2";

    private const string Interactions = "delete from interactions where tenant_id = $1 and leader_id = $2";

    private const string Targets = "delete from targets where tenant_id = $1 and leader_id = $2";

    private const string Reports = "update leaders set manager_id = null where tenant_id = $1 and manager_id = $2";

    private const string Leader = "delete from leaders where tenant_id = $1 and id = $2";

    private const string Person = """
        delete from people where tenant_id = $1 and id = $2
            and not exists (select 1 from partners p where p.tenant_id = $1 and p.person_id = $2)
        """;

    // Whoever comes back is welcomed and asked anew.
    private const string Welcome = "delete from message_keys where tenant_id = $1 and once_key = 'welcome:' || $2";

    private const string Questions = "delete from message_keys where tenant_id = $1 and substr(once_key, 1, length($2) + 8) = 'prompt:' || $2 || ':'";

    /// <summary>The statements; the values of each are the tenant and the leader.</summary>
    public static IReadOnlyList<string> Deletions { get; } =
        [Versions, Reminders, Prompts, Plans, Promises, Unsent, Sent, Interactions, Targets, Reports, Leader, Person, Welcome, Questions];
}
