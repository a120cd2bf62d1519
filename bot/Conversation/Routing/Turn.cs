using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Conversation.Routing;

/// <summary>One thing that a person did: who, where, when in their zone, and what.</summary>
public sealed record Turn
{
    /// <summary>The tenant, proven by the host.</summary>
    public required TenantId Tenant { get; init; }

    /// <summary>Who did it, proven by the channel: every action is authorised by this id, never by what a card's data says.</summary>
    public required Actor Actor { get; init; }

    /// <summary>Where.</summary>
    public required Place Place { get; init; }

    /// <summary>When the bot received it.</summary>
    public required Instant At { get; init; }

    /// <summary>What.</summary>
    public required Input Input { get; init; }

    /// <summary>What was read before it is answered, where that takes long; null at first.</summary>
    public ReadAhead? Ahead { get; init; }
}

/// <summary>The person of a turn.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Name">Display name; empty where Teams did not send one.</param>
/// <param name="Zone">The client's zone; UTC where it did not say.</param>
/// <param name="Locale">The client's BCP 47 tag; <c>en</c> where it did not say.</param>
/// <param name="IsAdmin">True for the object ids of <c>Coach__Admins</c>.</param>
/// <param name="MayEnrol">True where writing to the coach makes a leader of this person; false only with <c>Coach__Enrolment=Listed</c>
/// for those not listed.</param>
public sealed record Actor(PersonId Id, string Name, DateTimeZone Zone, string Locale, bool IsAdmin, bool MayEnrol);

/// <summary>Where a turn happens.</summary>
/// <param name="Kind">Personal chat, channel or group chat.</param>
/// <param name="ConversationId">The conversation; for a channel without a message id.</param>
/// <param name="Name">The channel's name where Teams said it.</param>
/// <param name="Team">The id of the channel's team where Teams said it.</param>
public sealed record Place(PlaceKind Kind, string ConversationId, string? Name, string? Team = null);

/// <summary>The kinds of conversation.</summary>
public enum PlaceKind
{
    /// <summary>A one-to-one chat with the coach.</summary>
    Personal,

    /// <summary>A team's channel.</summary>
    Channel,

    /// <summary>A group or meeting chat.</summary>
    Group,
}

/// <summary>What was done: a closed list.</summary>
public abstract record Input
{
    private Input()
    {
    }

    /// <summary>Text was written, the bot's mention and the client's marks already taken off.</summary>
    public sealed record Text(string Value) : Input;

    /// <summary>A button of a card was pressed.</summary>
    /// <param name="Verb">The action's verb.</param>
    /// <param name="Data">The action's data with the card's inputs, all as text. Client-controlled: ids are looked up and
    /// authorised.</param>
    /// <param name="Automatic">True for a refresh that nobody pressed: it changes no state.</param>
    public sealed record Pressed(string Verb, IReadOnlyDictionary<string, string> Data, bool Automatic) : Input;

    /// <summary>
    /// A dialog was asked for, perhaps from a message in a conversation where the coach is no member: nothing may be written or said
    /// there.
    /// </summary>
    /// <param name="Name">Which.</param>
    /// <param name="About">The plain words of the message, by whomever; null where it was not asked for from one.</param>
    public sealed record DialogOpened(string Name, string? About) : Input;

    /// <summary>A dialog was filled in.</summary>
    /// <param name="Name">Which.</param>
    /// <param name="Data">As of <see cref="Pressed"/>.</param>
    public sealed record DialogSubmitted(string Name, IReadOnlyDictionary<string, string> Data) : Input;

    /// <summary>Something was searched for from the box to write in, wherever that is. Nothing may be written.</summary>
    /// <param name="Name">Which search.</param>
    /// <param name="Typed">What was typed; empty at first.</param>
    /// <param name="Skip">How many results are there already.</param>
    /// <param name="Count">How many are wanted.</param>
    public sealed record Searched(string Name, string Typed, int Skip, int Count) : Input;

    /// <summary>The app was installed here, or somebody opened the chat for the first time.</summary>
    /// <param name="IsUpgrade">True where it was here already, in an older version.</param>
    public sealed record Installed(bool IsUpgrade = false) : Input;

    /// <summary>The app was removed from here, in a channel from its whole team: nothing can be said any more.</summary>
    public sealed record Removed : Input;
}
