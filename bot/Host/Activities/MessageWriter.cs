using CioCoachBot.Coach;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Delivery;

namespace CioCoachBot.Host.Activities;

/// <summary>Writes what the coach says without a turn into the outbox. What cannot reach anybody is left out.</summary>
internal sealed class MessageWriter(TenantId tenant, OutboxBatch batch) : IMessageWriter
{
    /// <inheritdoc/>
    public async ValueTask SendAsync(DirectMessage message) =>
        await batch.SendToPersonAsync(message.To, MessageJson.Of(message.Card, tenant), message.Once, message.CardKey);

    /// <inheritdoc/>
    public async ValueTask PostAsync(ChannelPost post) =>
        await batch.PostAsync(post.ChannelId, MessageJson.Of(post.Card, tenant), post.Once, post.CardKey);

    /// <inheritdoc/>
    public async ValueTask UpdateAsync(CardUpdate update) => await batch.UpdateAsync(update.CardKey, MessageJson.Of(update.Card, tenant));
}
