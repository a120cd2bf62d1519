using NodaTime;

namespace CioCoachBot.Coach.Prompts;

/// <summary>What can become due.</summary>
public enum DueKind
{
    /// <summary>A leader's prompt. Subject: the leader's object id.</summary>
    Prompt,

    /// <summary>A channel's digest. Subject: the channel's conversation id.</summary>
    Digest,

    /// <summary>A promise that is due today. Subject: the promise's id.</summary>
    Promise,

    /// <summary>A contact that was planned has passed. Subject: <see cref="PlannedContact.Subject"/>.</summary>
    PlannedContact,

    /// <summary>A follow-up waits for its partner. Subject: the follow-up's id.</summary>
    FollowUp,

    /// <summary>A posted digest follows what was logged late. Subject: the channel's conversation id.</summary>
    DigestRefresh,
}

/// <summary>Something that is due: data with an index, not a timer in memory, so that a restart misses nothing.</summary>
/// <param name="Tenant">The tenant.</param>
/// <param name="Kind">What.</param>
/// <param name="Subject">About whom or what; see <see cref="DueKind"/>.</param>
/// <param name="DueAt">Since when.</param>
/// <param name="Minutes">How long a planned contact is to be; null where that was not said, and for all else.</param>
public sealed record DueItem(TenantId Tenant, DueKind Kind, string Subject, Instant DueAt, int? Minutes = null)
{
    /// <summary>What was read before it is attended to, where that takes long; null at first.</summary>
    public ReadAhead? Ahead { get; init; }
}

/// <summary>What will become due in one tenant: at most one time per kind and subject.</summary>
public interface IAgenda
{
    /// <summary>When it is due, or null when nothing is planned.</summary>
    ValueTask<Instant?> FindAsync(DueKind kind, string subject);

    /// <summary>How long a planned contact is to be; null where that was not said.</summary>
    ValueTask<int?> FindMinutesAsync(DueKind kind, string subject);

    /// <summary>The subjects of a kind that begin with a text, the soonest first.</summary>
    ValueTask<IReadOnlyList<string>> SubjectsAsync(DueKind kind, string beginning);

    /// <summary>Plans it, replacing what was planned; null takes it off.</summary>
    /// <param name="kind">What.</param>
    /// <param name="subject">About whom or what.</param>
    /// <param name="dueAt">When.</param>
    /// <param name="minutes">How long a planned contact is to be; null leaves what was said before.</param>
    ValueTask PlanAsync(DueKind kind, string subject, Instant? dueAt, int? minutes = null);
}
