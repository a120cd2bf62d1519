using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Storage.Delivery;
using NodaTime;

namespace CioCoachBot.Storage;

/// <summary>The coach's database.</summary>
public interface IDatabase : IAsyncDisposable
{
    /// <summary>True where other processes may work on the same data.</summary>
    bool IsShared { get; }

    /// <summary>
    /// Makes sure that this process may use the database for as long as it lives: a file belongs to one process, a server to all. Call
    /// before the first unit of work.
    /// </summary>
    /// <exception cref="UnusableDatabaseException">Another process uses it, or it cannot be reached.</exception>
    Task HoldAsync(CancellationToken cancellation);

    /// <summary>Brings the schema up to date, under a lock. Safe to call at every start and from several processes at once.</summary>
    /// <exception cref="UnusableDatabaseException">A newer version of the bot wrote it.</exception>
    Task MigrateAsync(CancellationToken cancellation);

    /// <summary>
    /// Runs one unit of work in one transaction: everything it wrote commits, or nothing does. When the task completes, the commit is on
    /// the disk.
    /// On SQLite units of work run one after the other and share an fsync with those that wait at the same time; a unit that throws takes
    /// only its own writes back. On PostgreSQL those of one tenant run one after the other, whichever process they run in.
    /// </summary>
    /// <param name="tenant">Whose data it reads before it writes; null where it only reads, or changes rows by their keys.</param>
    /// <param name="work">Reads and writes; awaits nothing but the unit's own methods. May be run again where the engine asks for it, so
    /// it has no other effects.</param>
    /// <param name="cancellation">Cancels waiting for a turn; once begun, the unit runs to its end.</param>
    Task<T> RunAsync<T>(TenantId? tenant, Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellation);

    /// <summary>
    /// Runs what only reads, on what was committed when it began: beside what is written, not in its queue. A write in it fails.
    /// </summary>
    /// <param name="work">Reads; awaits nothing but the unit's own methods.</param>
    /// <param name="cancellation">Cancels waiting for a turn.</param>
    Task<T> ReadAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellation);

    /// <summary>A cheap query that shows that the database answers.</summary>
    Task PingAsync(CancellationToken cancellation);
}

/// <summary>One transaction.</summary>
public interface IUnitOfWork
{
    /// <summary>The coach's data of one tenant.</summary>
    ICoachStore Coach(TenantId tenant);

    /// <summary>The activities that were answered.</summary>
    ISeenActivities Seen { get; }

    /// <summary>The conversations in which the bot may speak.</summary>
    IConversations Conversations { get; }

    /// <summary>The messages on their way out.</summary>
    IOutbox Outbox { get; }

    /// <summary>Which process speaks for which tenant.</summary>
    ISpeakers Speakers { get; }

    /// <summary>
    /// Forgets, over all tenants, what was deleted up to the instant: interactions with their former versions and promises, and their
    /// follow-ups that were never sent.
    /// </summary>
    /// <returns>How many interactions.</returns>
    ValueTask<int> ForgetDeletedAsync(Instant upTo);

    /// <summary>Forgets, over all tenants, what was asked before the instant and never answered.</summary>
    /// <returns>How many questions.</returns>
    ValueTask<int> ForgetQuestionsAsync(Instant before);

    /// <summary>What is due at the instant, over all tenants in turn, in each the longest due first.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="limit">The most.</param>
    /// <param name="process">Only of the tenants that this process speaks for; null for all.</param>
    ValueTask<IReadOnlyList<DueItem>> DueAsync(Instant now, int limit, string? process = null);
}
