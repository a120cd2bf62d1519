namespace CioCoachBot.Storage.Tables;

/// <summary>
/// Everything that a leader leaves behind, table by table, in an order in which nothing is needed any more that is gone already.
/// </summary>
internal static class LeaderTraces
{
    private const string Versions = "delete from interaction_versions where tenant_id = $1 and leader_id = $2";

    private const string Reminders = """
        delete from agenda where tenant_id = $1 and kind = 'promise'
            and subject in (select p.id from promises p where p.tenant_id = $1 and p.leader_id = $2)
        """;

    private const string Prompts = "delete from agenda where tenant_id = $1 and kind = 'prompt' and subject = $2";

    // The subject begins with the leader's id and a bar.
    private const string Plans =
        "delete from agenda where tenant_id = $1 and kind = 'planned-contact' and substr(subject, 1, length($2) + 1) = $2 || '|'";

    private const string Promises = "delete from promises where tenant_id = $1 and leader_id = $2";

    private const string Unsent = "delete from follow_ups where tenant_id = $1 and leader_id = $2 and sent_at is null";

    private const string Sent = "update follow_ups set leader_id = '' where tenant_id = $1 and leader_id = $2";

    private const string Heard = "delete from heard_themes where tenant_id = $1 and leader_id = $2";

    private const string Interactions = "delete from interactions where tenant_id = $1 and leader_id = $2";

    private const string Targets = "delete from targets where tenant_id = $1 and leader_id = $2";

    private const string Absences = "delete from absences where tenant_id = $1 and leader_id = $2";

    private const string WorkingWeeks = "delete from working_weeks where tenant_id = $1 and leader_id = $2";

    private const string Reports = "update leaders set manager_id = null where tenant_id = $1 and manager_id = $2";

    private const string Leader = "delete from leaders where tenant_id = $1 and id = $2";

    private const string Person = """
        delete from people where tenant_id = $1 and id = $2
            and not exists (select 1 from partners p where p.tenant_id = $1 and p.person_id = $2)
        """;

    // Whoever comes back is welcomed and asked anew. What the same person was handed as a partner is the partner's.
    private const string Keys = """
        delete from message_keys where tenant_id = $1 and (kind = 'claim' and subject = $2
            or kind = 'collision' and substr(subject, 1, length($2)) = $2
            or person_id = $2 and kind not in ('follow-up', 'partner-welcome'))
        """;

    private const string Cards = "delete from posted_cards where tenant_id = $1 and person_id = $2 and kind <> 'follow-up'";

    // Who was asked whether somebody is meant has that in the question.
    private const string Questions =
        "delete from open_questions where tenant_id = $1 and (person_id = $2 or replace(asked, $2, '') <> asked)";

    private const string Choices = "delete from hearer_choices where tenant_id = $1 and leader_id = $2";

    private const string Requests = "delete from partner_requests where tenant_id = $1 and leader_id = $2";

    private const string Proposals = "delete from engagement_proposals where tenant_id = $1 and leader_id = $2";

    private const string Rungs = "delete from declined_rungs where tenant_id = $1 and leader_id = $2";

    private const string Spoken = "delete from spoken where tenant_id = $1 and leader_id = $2";

    // What was still to be said in the leader's chat.
    private const string Waiting = """
        delete from outbox where tenant_id = $1 and (card_kind is null or card_kind <> 'follow-up')
            and conversation_id in (select c.id from conversations c where c.tenant_id = $1 and c.person_id = $2)
        """;

    // That it was answered stays, or a second delivery would be logged anew.
    private const string Answers = "update seen_activities set answer = null, person_id = null where tenant_id = $1 and person_id = $2";

    private const string Installations = "update digest_channels set installed_by = '' where tenant_id = $1 and installed_by = $2";

    private const string Allowances = "update digest_channels set allowed_by = '' where tenant_id = $1 and allowed_by = $2";

    private const string Denials = "update digest_channels set refused_by = '' where tenant_id = $1 and refused_by = $2";

    // The app is still in the chat, and the last answer is to be said there: the address stays, of nobody.
    private const string Chats = """
        update conversations set person_id = null where tenant_id = $1 and person_id = $2
            and not exists (select 1 from partners p where p.tenant_id = $1 and p.person_id = $2)
        """;

    // A total that was told with them is not told again without them.
    private const string Totals = """
        update digest_weeks set total = 'closed' where tenant_id = $1 and total in ('told', 'revised')
            and week in (select w.week from digest_weeks w where w.tenant_id = $1 and w.person_id = $2)
        """;

    private const string Weeks = "delete from digest_weeks where tenant_id = $1 and person_id = $2";

    /// <summary>The statements; the values of each are the tenant and the leader.</summary>
    public static IReadOnlyList<string> Deletions { get; } =
    [
        Versions, Reminders, Prompts, Plans, Promises, Unsent, Sent, Heard, Interactions, Targets, Absences, WorkingWeeks, Reports, Leader, Person,
        Keys, Cards, Questions, Choices, Requests, Proposals, Rungs, Spoken, Waiting, Answers, Installations, Allowances, Denials, Chats, Totals, Weeks,
    ];

    /// <summary>What goes where a person turns out to be no leader, and has logged nothing.</summary>
    public static IReadOnlyList<string> OfNoLeader { get; } = [Prompts, Plans, Targets, Absences, WorkingWeeks, Spoken, Reports, Leader];
}
