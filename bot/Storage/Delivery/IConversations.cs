using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Storage.Delivery;

/// <summary>A conversation in which the bot may speak: the address that the channel gave.</summary>
public sealed record ConversationAddress
{
    /// <summary>The tenant.</summary>
    public required TenantId Tenant { get; init; }

    /// <summary>The conversation's id; for a channel without a message id.</summary>
    public required string Id { get; init; }

    /// <summary><c>personal</c>, <c>channel</c> or <c>groupChat</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The connector's base address as last received. Checked against the allow-list again before every use.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>The person of a personal chat; null elsewhere, and once the person is forgotten until the next turn.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Why nothing can be sent here any more (an error code of the connector, or <c>removed</c>); null while alive.</summary>
    public string? DeadBecause { get; init; }
}

/// <summary>The conversations of all tenants.</summary>
public interface IConversations
{
    /// <summary>The conversation, or null.</summary>
    ValueTask<ConversationAddress?> FindAsync(TenantId tenant, string id);

    /// <summary>The person's personal chat, the live one where there are several, or null.</summary>
    ValueTask<ConversationAddress?> FindPersonalAsync(TenantId tenant, PersonId person);

    /// <summary>Adds the conversation, or updates it where anything differs, which also brings a dead one back to life.</summary>
    ValueTask SaveAsync(ConversationAddress address, Instant at);

    /// <summary>Marks the conversation dead: nothing is sent there until it is saved again.</summary>
    ValueTask MarkDeadAsync(TenantId tenant, string id, string because, Instant at);

    /// <summary>Remembers which message shows the card of this key.</summary>
    ValueTask SaveCardAsync(TenantId tenant, CardKey key, PostedCard card);

    /// <summary>The message that shows the card of this key, or null.</summary>
    ValueTask<PostedCard?> FindCardAsync(TenantId tenant, CardKey key);
}

/// <summary>A message that shows a card.</summary>
/// <param name="ConversationId">Where: for a thread in a channel with its message id.</param>
/// <param name="ActivityId">The message.</param>
public sealed record PostedCard(string ConversationId, string ActivityId);
