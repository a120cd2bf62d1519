using CioCoachBot.Cards;
using CioCoachBot.Coach;

namespace CioCoachBot.Conversation.Routing;

/// <summary>Something the coach says: a closed list. The host turns each into an outbox row, or into the answer of an invoke.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>A new message where the turn happened.</summary>
    /// <param name="Card">What it shows.</param>
    /// <param name="CardKey">A name under which <see cref="Update"/> finds the message later; null where nothing will.</param>
    /// <param name="Once">A key, unique for all time in the tenant: a second message with the same key is not sent. Null for an ordinary reply.</param>
    public sealed record Say(AdaptiveCard Card, string? CardKey = null, string? Once = null) : Reply;

    /// <summary>The card on which a button was pressed becomes this one. Only for <see cref="Input.Pressed"/>.</summary>
    /// <param name="Card">What it shows now.</param>
    /// <param name="CardKey">As in <see cref="Say"/>: the pressed card's message is found under this key from now on.</param>
    public sealed record Replace(AdaptiveCard Card, string? CardKey = null) : Reply;

    /// <summary>A card for the presser's eyes only: shown in place of the pressed card to them, changed for nobody else. Only for <see cref="Input.Pressed"/>.</summary>
    public sealed record Show(AdaptiveCard Card) : Reply;

    /// <summary>A new message in somebody's personal chat.</summary>
    /// <param name="To">Who gets it.</param>
    /// <param name="Card">What it shows.</param>
    /// <param name="Once">A key, unique for all time in the tenant (kind, subject, period): sent once, however often it is asked for.</param>
    /// <param name="CardKey">As in <see cref="Say"/>.</param>
    public sealed record DirectMessage(PersonId To, AdaptiveCard Card, string Once, string? CardKey = null) : Reply;

    /// <summary>A new thread in a channel.</summary>
    /// <param name="ChannelId">The channel's conversation id.</param>
    /// <param name="Card">What it shows.</param>
    /// <param name="Once">As in <see cref="DirectMessage"/>.</param>
    public sealed record Post(string ChannelId, AdaptiveCard Card, string Once) : Reply;

    /// <summary>The dialog shows this card. Only for <see cref="Input.DialogOpened"/> and <see cref="Input.DialogSubmitted"/>.</summary>
    public sealed record Dialog(string Title, AdaptiveCard Card) : Reply;

    /// <summary>The dialog closes with a sentence. Only where <see cref="Dialog"/> may stand.</summary>
    public sealed record DialogDone(string Text) : Reply;

    /// <summary>What was found. Only for <see cref="Input.Searched"/>.</summary>
    public sealed record Results(IReadOnlyList<Found> All) : Reply;

    /// <summary>Nothing was found: a sentence. Only for <see cref="Input.Searched"/>.</summary>
    public sealed record NoResults(string Text) : Reply;

    /// <summary>The message that was sent under a key becomes this card.</summary>
    /// <param name="CardKey">The key of the message.</param>
    /// <param name="Card">What it shows now.</param>
    /// <param name="OrSay">True to say it where the turn happened if no message has that key; else nothing happens then.</param>
    public sealed record Update(string CardKey, AdaptiveCard Card, bool OrSay = false) : Reply;
}

/// <summary>One thing that was found.</summary>
/// <param name="Title">Its name, without marks that a client reads.</param>
/// <param name="Line">What is said of it in one line.</param>
/// <param name="Card">What goes into the person's own message when they choose it: others will read it.</param>
public sealed record Found(string Title, string Line, AdaptiveCard Card);
