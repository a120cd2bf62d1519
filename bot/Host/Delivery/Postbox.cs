using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Conversation;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Teams.Protocol;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Host.Delivery;

/// <summary>Turns replies into outbox rows, inside the transaction that made them.</summary>
internal sealed class Postbox(IOptions<PumpOptions> options)
{
    /// <summary>A new sheet for one unit of work.</summary>
    public Sheet Open(IUnitOfWork unit, TenantId tenant, Instant now) => new(unit, tenant, now, now.Plus(Duration.FromTimeSpan(options.Value.Lease)));

    /// <summary>The rows of one unit of work. After the commit its parcels are the pump's.</summary>
    internal sealed class Sheet(IUnitOfWork unit, TenantId tenant, Instant now, Instant leasedUntil)
    {
        private readonly List<Parcel> _parcels = [];

        /// <summary>What was added, in order.</summary>
        public IReadOnlyList<Parcel> Parcels => _parcels;

        /// <summary>A new message in a conversation; in a channel, a new thread.</summary>
        public ValueTask SendAsync(ConversationAddress to, string conversationId, AdaptiveCard card, string? once, string? cardKey)
            => AddAsync(to, New(conversationId, IsBareChannel(to, conversationId) ? OutgoingKind.Thread : OutgoingKind.Send, card) with { Once = once, CardKey = cardKey });

        /// <summary>A new message in somebody's personal chat; nothing where there is none.</summary>
        public async ValueTask<bool> TellAsync(Reply.Tell tell)
        {
            if (await unit.Conversations.FindPersonalAsync(tenant, tell.To) is not { DeadBecause: null } chat)
            {
                return false;
            }

            await SendAsync(chat, chat.Id, tell.Card, tell.Once, tell.CardKey);
            return true;
        }

        /// <summary>A new thread in a channel; nothing where the app is gone from it.</summary>
        public async ValueTask<bool> PostAsync(Reply.Post post)
        {
            if (await unit.Conversations.FindAsync(tenant, post.ChannelId) is not { DeadBecause: null } channel)
            {
                return false;
            }

            await SendAsync(channel, channel.Id, post.Card, post.Once, cardKey: null);
            return true;
        }

        /// <summary>A change of the message that shows the card of a key; nothing where there is no such message.</summary>
        public async ValueTask<bool> UpdateAsync(Reply.Update update)
        {
            if (await unit.Conversations.FindCardAsync(tenant, update.CardKey) is not { } card
                || await unit.Conversations.FindAsync(tenant, ConversationAccounts.WithoutThread(card.ConversationId)) is not { DeadBecause: null } address)
            {
                return false;
            }

            await ChangeAsync(address, card, update.Card);
            return true;
        }

        /// <summary>A change of the message of a key that may still be on its way; a new message where there is none when its turn has come.</summary>
        public ValueTask UpdateOrSendAsync(ConversationAddress to, string conversationId, Reply.Update update)
            => AddAsync(to, New(conversationId, OutgoingKind.Update, update.Card) with { CardKey = update.CardKey });

        /// <summary>A change of a known message.</summary>
        public ValueTask ChangeAsync(ConversationAddress address, PostedCard posted, AdaptiveCard card)
            => AddAsync(address, New(posted.ConversationId, OutgoingKind.Update, card) with { ActivityId = posted.ActivityId });

        private static bool IsBareChannel(ConversationAddress to, string conversationId)
            => to.Kind == "channel" && conversationId == to.Id;

        private Outgoing New(string conversationId, OutgoingKind kind, AdaptiveCard card) => new()
        {
            Id = MessageIds.Next(now),
            Tenant = tenant,
            ConversationId = conversationId,
            Kind = kind,
            Payload = OutgoingJson.Message(card, tenant),
            CreatedAt = now,
            NotBefore = now,
        };

        private async ValueTask AddAsync(ConversationAddress address, Outgoing message)
        {
            if (await unit.Outbox.AddAsync(message, leasedUntil))
            {
                _parcels.Add(new Parcel(message, address));
            }
        }
    }
}
