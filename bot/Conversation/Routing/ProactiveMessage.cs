using CioCoachBot.Cards;
using CioCoachBot.Coach;

namespace CioCoachBot.Conversation.Routing;

/// <summary>What the coach can say without a turn, and beside one: a closed list.</summary>
public abstract record ProactiveMessage : Reply
{
    private protected ProactiveMessage()
    {
    }

    /// <summary>Hands itself to the writer's method for its kind: a kind without one does not compile.</summary>
    public abstract ValueTask SendWithAsync(IMessageWriter writer);

    /// <inheritdoc/>
    public sealed override ValueTask WriteToAsync(IReplyWriter writer) => SendWithAsync(writer);
}

/// <summary>A new message in somebody's personal chat.</summary>
/// <param name="To">Who gets it.</param>
/// <param name="Card">What it shows.</param>
/// <param name="Once">Its key, unique for all time in the tenant: sent once, however often it is asked for.</param>
/// <param name="CardKey">A name under which <see cref="CardUpdate"/> finds the message later; null where nothing will.</param>
public sealed record DirectMessage(PersonId To, AdaptiveCard Card, MessageKey Once, CardKey? CardKey = null) : ProactiveMessage
{
    /// <inheritdoc/>
    public override ValueTask SendWithAsync(IMessageWriter writer) => writer.SendAsync(this);
}

/// <summary>A new thread in a channel.</summary>
/// <param name="ChannelId">The channel's conversation id.</param>
/// <param name="Card">What it shows.</param>
/// <param name="Once">As in <see cref="DirectMessage"/>.</param>
/// <param name="CardKey">As in <see cref="DirectMessage"/>.</param>
public sealed record ChannelPost(string ChannelId, AdaptiveCard Card, MessageKey Once, CardKey? CardKey = null) : ProactiveMessage
{
    /// <inheritdoc/>
    public override ValueTask SendWithAsync(IMessageWriter writer) => writer.PostAsync(this);
}

/// <summary>The message that was sent under a key becomes this card; nothing happens where there is none.</summary>
/// <param name="CardKey">The key of the message.</param>
/// <param name="Card">What it shows now.</param>
public sealed record CardUpdate(CardKey CardKey, AdaptiveCard Card) : ProactiveMessage
{
    /// <inheritdoc/>
    public override ValueTask SendWithAsync(IMessageWriter writer) => writer.UpdateAsync(this);
}

/// <summary>Writes what needs no turn.</summary>
public interface IMessageWriter
{
    /// <summary>Writes into somebody's personal chat.</summary>
    ValueTask SendAsync(DirectMessage message);

    /// <summary>Posts in a channel.</summary>
    ValueTask PostAsync(ChannelPost post);

    /// <summary>Changes a message that was sent.</summary>
    ValueTask UpdateAsync(CardUpdate update);
}
