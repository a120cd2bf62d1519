using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Storage.Delivery;

/// <summary>What a message does when it is sent.</summary>
public enum OutgoingKind
{
    /// <summary>A new message in the conversation.</summary>
    Send,

    /// <summary>A new thread in the channel.</summary>
    Thread,

    /// <summary>
    /// Changes the message that shows the card of <see cref="Outgoing.CardKey"/>, or the one of <see cref="Outgoing.ActivityId"/>.
    /// </summary>
    Update,
}

/// <summary>A message on its way out.</summary>
public sealed record Outgoing
{
    /// <summary>Its id, which sorts by time of creation: messages of one conversation leave in this order.</summary>
    public required Guid Id { get; init; }

    /// <summary>The tenant.</summary>
    public required TenantId Tenant { get; init; }

    /// <summary>The conversation it goes to.</summary>
    public required string ConversationId { get; init; }

    /// <summary>What it does.</summary>
    public required OutgoingKind Kind { get; init; }

    /// <summary>The activity as UTF-8 JSON, ready to be sent.</summary>
    public required byte[] Payload { get; init; }

    /// <summary>
    /// Used when the message is added, once in the tenant for all time. Null for an ordinary reply, which needs none because its activity
    /// is answered once, and on a claimed message.
    /// </summary>
    public MessageKey? Once { get; init; }

    /// <summary>The key under which the sent message is found for updates; null where nothing updates it.</summary>
    public CardKey? CardKey { get; init; }

    /// <summary>For <see cref="OutgoingKind.Update"/>: the message to change, where it is known already.</summary>
    public string? ActivityId { get; init; }

    /// <summary>
    /// True for what the coach says of its own accord: it waits behind what answers a person, in a lane of its own, and leaves at the pace
    /// that the answers leave free.
    /// </summary>
    public bool Bulk { get; init; }

    /// <summary>When it was created.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>Not to be sent before.</summary>
    public Instant NotBefore { get; init; }

    /// <summary>How often sending was begun before. A lease counts as begun: whoever holds it may send at any moment.</summary>
    public int Attempts { get; init; }

    /// <summary>
    /// True on a claimed message whose former lease ran out or was ended without a record: it may have been sent already. Ignored on
    /// adding.
    /// </summary>
    public bool MaybeSent { get; init; }
}

/// <summary>The messages on their way out, over all tenants.</summary>
public interface IOutbox
{
    /// <summary>
    /// Adds a message, already leased to its writer until the instant: the writer hands it to its own pump after the commit, and others
    /// take it only when the lease has run out.
    /// An instant that is not after <see cref="Outgoing.CreatedAt"/> means no lease: whoever claims next takes it.
    /// False, and nothing added, when its <see cref="Outgoing.Once"/> was used before.
    /// </summary>
    ValueTask<bool> AddAsync(Outgoing message, Instant leasedUntil);

    /// <summary>Where the card of a key waits to be sent, in which lane; null where none does.</summary>
    ValueTask<WaitingCard?> FindWaitingAsync(TenantId tenant, CardKey key);

    /// <summary>
    /// Makes due at once what waits in the conversation to be tried again: somebody was heard there, and the next answer may not overtake.
    /// </summary>
    /// <returns>How many answers wait there that nobody has leased.</returns>
    ValueTask<int> HastenAsync(TenantId tenant, string conversationId, Instant now);

    /// <summary>
    /// Takes answers that nobody has leased and that may be sent now, oldest first, and leases them until the instant. A conversation
    /// with an older answer that is leased or waiting is passed over.
    /// </summary>
    /// <param name="now">The instant.</param>
    /// <param name="leasedUntil">The lease's end.</param>
    /// <param name="limit">The most.</param>
    /// <param name="process">Only of the tenants that this process speaks for; null for all.</param>
    ValueTask<IReadOnlyList<Outgoing>> ClaimAsync(Instant now, Instant leasedUntil, int limit, string? process = null);

    /// <summary>As <see cref="ClaimAsync"/>, of what is said in bulk in one tenant.</summary>
    ValueTask<IReadOnlyList<Outgoing>> ClaimBulkAsync(TenantId tenant, Instant now, Instant leasedUntil, int limit);

    /// <summary>The tenants in which something said in bulk may be claimed.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="process">Only those that this process speaks for; null for all.</param>
    ValueTask<IReadOnlyList<TenantId>> BulkTenantsAsync(Instant now, string? process = null);

    /// <summary>Records that the message was sent: it is deleted, and the key that it used stays.</summary>
    ValueTask SentAsync(TenantId tenant, Guid id);

    /// <summary>Gives the message back to be tried again later.</summary>
    ValueTask RetryAsync(TenantId tenant, Guid id, Instant notBefore);

    /// <summary>Gives the message up: kept with the reason, without its payload.</summary>
    ValueTask GiveUpAsync(TenantId tenant, Guid id, string because, Instant at);

    /// <summary>Gives up every waiting message to this conversation.</summary>
    ValueTask<int> GiveUpConversationAsync(TenantId tenant, string conversationId, string because, Instant at);

    /// <summary>
    /// Ends every lease. Only for an engine with a single process, at its start: what a killed process had in hand is sent at once.
    /// </summary>
    ValueTask<int> ReleaseAllAsync();

    /// <summary>How many messages wait, and the creation of the oldest; null where none does.</summary>
    ValueTask<(int Waiting, Instant? Oldest)> DepthAsync();

    /// <summary>Deletes what was sent or given up before the instant, but keeps every key.</summary>
    ValueTask<int> ForgetBeforeAsync(Instant instant);
}

/// <summary>A card on its way.</summary>
/// <param name="ConversationId">Where it goes.</param>
/// <param name="Bulk">In which lane.</param>
public sealed record WaitingCard(string ConversationId, bool Bulk);
