using System.Text.Json;
using System.Text.Json.Serialization;

namespace CioCoachBot.LocalTeams.Chats;

/// <summary>Something that happened in the stand-in: a line of the log on disk, and what pages are told.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Posted), "posted")]
[JsonDerivedType(typeof(Deleted), "deleted")]
[JsonDerivedType(typeof(Viewed), "viewed")]
[JsonDerivedType(typeof(Installed), "installed")]
[JsonDerivedType(typeof(Removed), "removed")]
[JsonDerivedType(typeof(Read), "read")]
[JsonDerivedType(typeof(Turned), "turned")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(Typing), "typing")]
internal abstract record ChatEvent
{
    private ChatEvent()
    {
    }

    /// <summary>A message was written or changed: this is how it is now.</summary>
    internal sealed record Posted(ChatMessage Message) : ChatEvent;

    /// <summary>A message was deleted.</summary>
    internal sealed record Deleted(string Conversation, string Id) : ChatEvent;

    /// <summary>A message's card was replaced for one person.</summary>
    internal sealed record Viewed(string Conversation, string Id, string Person, JsonElement Card) : ChatEvent;

    /// <summary>The app was added to a personal chat or, by its id, to a team.</summary>
    internal sealed record Installed(string Place) : ChatEvent;

    /// <summary>The app was removed from there.</summary>
    internal sealed record Removed(string Place) : ChatEvent;

    /// <summary>A person has read a conversation up to a message.</summary>
    internal sealed record Read(string Person, string Conversation, string UpTo) : ChatEvent;

    /// <summary>The clock was turned: how far it is ahead altogether, and what it then showed, both in milliseconds.</summary>
    internal sealed record Turned(long OffsetMilliseconds, long Now) : ChatEvent;

    /// <summary>The installations of the first start are done.</summary>
    internal sealed record Opened : ChatEvent;

    /// <summary>The bot is writing. Not kept.</summary>
    internal sealed record Typing(string Conversation) : ChatEvent;
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(ChatEvent))]
internal sealed partial class ChatJson : JsonSerializerContext;
