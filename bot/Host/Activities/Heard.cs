using CioCoachBot.Conversation;
using CioCoachBot.Storage.Delivery;

namespace CioCoachBot.Host.Activities;

/// <summary>An activity as the coach hears it.</summary>
/// <param name="Turn">What a person did.</param>
/// <param name="Key">What tells a second delivery; null where the activity has no id.</param>
/// <param name="IsInvoke">True when the answer is the HTTP response.</param>
/// <param name="Address">Where the bot may speak.</param>
/// <param name="ReplyTo">The conversation of an ordinary reply: for a channel's thread with its message id.</param>
/// <param name="CardMessage">The message that holds the pressed card, or null.</param>
internal sealed record Heard(Turn Turn, string? Key, bool IsInvoke, ConversationAddress Address, string ReplyTo, string? CardMessage);
