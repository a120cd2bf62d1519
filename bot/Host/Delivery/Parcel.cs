using CioCoachBot.Storage.Delivery;

namespace CioCoachBot.Host.Delivery;

/// <summary>A message that this process has leased, and the address it goes to.</summary>
/// <param name="Message">The message.</param>
/// <param name="Address">Its conversation.</param>
internal sealed record Parcel(Outgoing Message, ConversationAddress Address);
