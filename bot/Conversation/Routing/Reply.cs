using CioCoachBot.Cards;
using CioCoachBot.Coach;

namespace CioCoachBot.Conversation.Routing;

/// <summary>What a turn in a chat may be answered with: a closed list. What needs no turn is a <see cref="ProactiveMessage"/>.</summary>
public abstract record Reply
{
    private protected Reply()
    {
    }

    /// <summary>Hands itself to the writer's method for its kind: a kind without one does not compile.</summary>
    public abstract ValueTask WriteToAsync(IReplyWriter writer);

    /// <summary>A new message where the turn happened.</summary>
    /// <param name="Card">What it shows.</param>
    /// <param name="CardKey">A name under which <see cref="CardUpdate"/> finds the message later; null where nothing will.</param>
    /// <param name="Once">Its key, unique for all time in the tenant: a second one is not sent. Null for an ordinary reply.</param>
    public sealed record Say(AdaptiveCard Card, CardKey? CardKey = null, MessageKey? Once = null) : Reply
    {
        /// <inheritdoc/>
        public override ValueTask WriteToAsync(IReplyWriter writer) => writer.SayAsync(this);
    }

    /// <summary>The card on which a button was pressed becomes this one; a new message where none was pressed.</summary>
    /// <param name="Card">What it shows now.</param>
    /// <param name="CardKey">As in <see cref="Say"/>: the pressed card's message is found under this key from now on.</param>
    public sealed record Replace(AdaptiveCard Card, CardKey? CardKey = null) : Reply
    {
        /// <inheritdoc/>
        public override ValueTask WriteToAsync(IReplyWriter writer) => writer.ReplaceAsync(this);
    }

    /// <summary>A card for the presser's eyes only: shown in place of the pressed card to them, changed for nobody else.</summary>
    public sealed record Show(AdaptiveCard Card) : Reply
    {
        /// <inheritdoc/>
        public override ValueTask WriteToAsync(IReplyWriter writer) => writer.ShowAsync(this);
    }

    /// <summary>A sentence for the presser's eyes only, beside the pressed card, which stays as it is.</summary>
    /// <param name="Text">The sentence.</param>
    /// <param name="Card">The same for a client that shows no such sentence.</param>
    public sealed record Whisper(string Text, AdaptiveCard Card) : Reply
    {
        /// <inheritdoc/>
        public override ValueTask WriteToAsync(IReplyWriter writer) => writer.WhisperAsync(this);
    }

    /// <summary>The message that was sent under a key becomes this card; where there is none, a new message is said.</summary>
    /// <param name="CardKey">The key of the message.</param>
    /// <param name="Card">What it shows now.</param>
    public sealed record UpdateOrSay(CardKey CardKey, AdaptiveCard Card) : Reply
    {
        /// <inheritdoc/>
        public override ValueTask WriteToAsync(IReplyWriter writer) => writer.UpdateOrSayAsync(this);
    }
}

/// <summary>Writes the replies of one turn.</summary>
public interface IReplyWriter : IMessageWriter
{
    /// <summary>Writes a new message.</summary>
    ValueTask SayAsync(Reply.Say say);

    /// <summary>Changes the pressed card.</summary>
    ValueTask ReplaceAsync(Reply.Replace replace);

    /// <summary>Shows a card to the presser alone.</summary>
    ValueTask ShowAsync(Reply.Show show);

    /// <summary>Says a sentence to the presser alone.</summary>
    ValueTask WhisperAsync(Reply.Whisper whisper);

    /// <summary>Changes a message that was sent, or writes a new one.</summary>
    ValueTask UpdateOrSayAsync(Reply.UpdateOrSay update);
}
