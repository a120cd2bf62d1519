using CioCoachBot.Conversation.Routing;
using CioCoachBot.Storage.Delivery;

namespace CioCoachBot.Host.Activities;

/// <summary>An activity as the coach hears it.</summary>
/// <param name="Turn">What a person did.</param>
/// <param name="Key">What tells a second delivery; null where the activity has no id, or writes nothing.</param>
/// <param name="IsInvoke">True when the answer is the HTTP response.</param>
/// <param name="BotIsHere">False for dialogs and searches: an extension is used in any conversation, two people's own chat among them,
/// and the bot may be a member of none. Its address is not kept then.</param>
/// <param name="Address">Where the bot may speak.</param>
/// <param name="ReplyTo">The conversation of an ordinary reply: for a channel's thread with its message id.</param>
/// <param name="CardMessage">The message that holds the pressed card, or null.</param>
internal sealed record InboundTurn(
    Turn Turn, string? Key, bool IsInvoke, bool BotIsHere, ConversationAddress Address, string ReplyTo, string? CardMessage)
{
    /// <summary>True for a search and the opening of a dialog, which change nothing.</summary>
    public bool OnlyReads => Turn.Input is Input.DialogOpened or Input.Searched;
}
