using CioCoachBot.Storage.Delivery;

namespace CioCoachBot.Delivery;

/// <summary>A message that this process has leased, and the address it goes to.</summary>
/// <param name="Message">The message.</param>
/// <param name="Address">Its conversation.</param>
public sealed record LeasedMessage(Outgoing Message, ConversationAddress Address);
