using CioCoachBot.Coach;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Teams.Protocol;
using NodaTime;

namespace CioCoachBot.Delivery;

/// <summary>The rows of one unit of work. After the commit its messages are the pump's.</summary>
public sealed class OutboxBatch(IUnitOfWork unit, TenantId tenant, Instant now, Instant leasedUntil, bool bulk)
{
    private readonly List<LeasedMessage> _messages = [];

    /// <summary>What was added and leased to this process, in order.</summary>
    public IReadOnlyList<LeasedMessage> Messages => _messages;

    /// <summary>True where something was added that is for whoever claims it.</summary>
    public bool LeavesMore { get; private set; }

    /// <summary>A new message in a conversation; in a channel, a new thread.</summary>
    public ValueTask SendAsync(ConversationAddress to, string conversationId, byte[] payload, MessageKey? once, CardKey? cardKey)
        => AddAsync(to, New(conversationId, IsBareChannel(to, conversationId) ? OutgoingKind.Thread : OutgoingKind.Send, payload) with { Once = once, CardKey = cardKey });

    /// <summary>A new message in somebody's personal chat; nothing where there is none.</summary>
    public async ValueTask<bool> SendToPersonAsync(PersonId to, byte[] payload, MessageKey once, CardKey? cardKey)
    {
        if (await unit.Conversations.FindPersonalAsync(tenant, to) is not { DeadBecause: null } chat)
        {
            return false;
        }

        await SendAsync(chat, chat.Id, payload, once, cardKey);
        return true;
    }

    /// <summary>A new thread in a channel; nothing where the app is gone from it.</summary>
    public async ValueTask<bool> PostAsync(string channelId, byte[] payload, MessageKey once, CardKey? cardKey)
    {
        if (await unit.Conversations.FindAsync(tenant, channelId) is not { DeadBecause: null } channel)
        {
            return false;
        }

        await SendAsync(channel, channel.Id, payload, once, cardKey);
        return true;
    }

    /// <summary>A change of the message that shows the card of a key; nothing where there is no such message.</summary>
    public async ValueTask<bool> UpdateAsync(CardKey cardKey, byte[] payload)
    {
        if (await unit.Conversations.FindCardAsync(tenant, cardKey) is not { } card)
        {
            return await ChangeWaitingAsync(cardKey, payload);
        }

        if (await unit.Conversations.FindAsync(
                tenant, ConversationAccounts.WithoutThread(card.ConversationId)) is not { DeadBecause: null } address)
        {
            return false;
        }

        await ChangeAsync(address, card, payload);
        return true;
    }

    /// <summary>What changes a card that is still on its way goes after it, in its lane.</summary>
    private async ValueTask<bool> ChangeWaitingAsync(CardKey cardKey, byte[] payload)
    {
        if (await unit.Outbox.FindWaitingAsync(tenant, cardKey) is not { } waiting
            || await unit.Conversations.FindAsync(
                tenant, ConversationAccounts.WithoutThread(waiting.ConversationId)) is not { DeadBecause: null })
        {
            return false;
        }

        await unit.Outbox.AddAsync(New(waiting.ConversationId, OutgoingKind.Update, payload) with { CardKey = cardKey, Bulk = waiting.Bulk }, now);
        LeavesMore = true;
        return true;
    }

    /// <summary>
    /// A change of the message of a key that may still be on its way; a new message where there is none when its turn has come.
    /// </summary>
    public ValueTask UpdateOrSendAsync(ConversationAddress to, string conversationId, CardKey cardKey, byte[] payload)
        => AddAsync(to, New(conversationId, OutgoingKind.Update, payload) with { CardKey = cardKey });

    /// <summary>A change of a known message.</summary>
    public ValueTask ChangeAsync(ConversationAddress address, PostedCard posted, byte[] payload)
        => AddAsync(address, New(posted.ConversationId, OutgoingKind.Update, payload) with { ActivityId = posted.ActivityId });

    private static bool IsBareChannel(ConversationAddress to, string conversationId)
        => to.Kind == "channel" && conversationId == to.Id;

    private Outgoing New(string conversationId, OutgoingKind kind, byte[] payload) => new()
    {
        Id = MessageIds.Next(now),
        Tenant = tenant,
        ConversationId = conversationId,
        Kind = kind,
        Payload = payload,
        Bulk = bulk,
        CreatedAt = now,
        NotBefore = now,
    };

    private async ValueTask AddAsync(ConversationAddress address, Outgoing message)
    {
        // An answer does not overtake one that waits to be tried again, and need not wait for it long.
        var leased = leasedUntil > now && await unit.Outbox.HastenAsync(tenant, message.ConversationId, now) == 0;
        if (!await unit.Outbox.AddAsync(message, leased ? leasedUntil : now))
        {
            return;
        }

        if (leased)
        {
            _messages.Add(new LeasedMessage(message, address));
        }
        else
        {
            LeavesMore = true;
        }
    }
}
