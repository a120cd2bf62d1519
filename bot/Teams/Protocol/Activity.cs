using System.Text.Json;
using System.Text.Json.Serialization;

namespace CioCoachBot.Teams.Protocol;

/// <summary>
/// An activity as a channel sends it: what a bot needs is typed, the rest is kept as it came. Field meanings: the Activity protocol.
/// </summary>
public sealed record Activity
{
    /// <summary><c>message</c>, <c>conversationUpdate</c>, <c>installationUpdate</c>, <c>invoke</c>, ... Required.</summary>
    public string? Type { get; init; }

    /// <summary>The activity's id; unique in its conversation.</summary>
    public string? Id { get; init; }

    /// <summary>The name of an invoke or event.</summary>
    public string? Name { get; init; }

    /// <summary>The action of an installation update.</summary>
    public string? Action { get; init; }

    /// <summary>When the channel sent it, ISO 8601.</summary>
    public string? Timestamp { get; init; }

    /// <summary>The sender's IANA zone.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>The connector's base address. Required.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The channel: <c>msteams</c>. Required.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>To whom: the bot.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>Where. Its id is required.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>The sender's BCP 47 tag.</summary>
    public string? Locale { get; init; }

    /// <summary>What was written, mentions included.</summary>
    public string? Text { get; init; }

    /// <summary>The message to which this one belongs: on card actions, the message that holds the card.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The data of an invoke or of a submitted card.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Mentions, client information and whatever Teams adds: read leniently.</summary>
    public JsonElement? Entities { get; init; }

    /// <summary>Members who joined.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Members who left.</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>What Teams adds: tenant, team, channel, event type.</summary>
    public TeamsChannelData? ChannelData { get; init; }

    /// <summary>Everything else.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Rest { get; init; }

    /// <summary>The tenant: of the channel data, else of the conversation; null where neither says.</summary>
    [JsonIgnore]
    public string? TenantId => ChannelData?.Tenant?.Id ?? Conversation?.TenantId;
}

/// <summary>A person or a bot in a channel.</summary>
public sealed record ChannelAccount
{
    /// <summary>The channel's id: <c>29:...</c> for a person, <c>28:...</c> for a bot.</summary>
    public string? Id { get; init; }

    /// <summary>Display name.</summary>
    public string? Name { get; init; }

    /// <summary>Entra object id; missing for some senders.</summary>
    public string? AadObjectId { get; init; }
}

/// <summary>A conversation.</summary>
public sealed record ConversationAccount
{
    /// <summary>Its id; in a channel's thread with <c>;messageid=</c>.</summary>
    public string? Id { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The tenant; often unset on channel traffic.</summary>
    public string? TenantId { get; init; }

    /// <summary>True for group chats and channels.</summary>
    public bool? IsGroup { get; init; }
}

/// <summary>What Teams adds to an activity.</summary>
public sealed record TeamsChannelData
{
    /// <summary>The tenant.</summary>
    public NamedId? Tenant { get; init; }

    /// <summary>The team.</summary>
    public NamedId? Team { get; init; }

    /// <summary>The channel.</summary>
    public NamedId? Channel { get; init; }

    /// <summary>The kind of a conversation update.</summary>
    public string? EventType { get; init; }

    /// <summary>The installation's settings.</summary>
    public ChannelDataSettings? Settings { get; init; }
}

/// <summary>Something with an id and perhaps a name.</summary>
public sealed record NamedId
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }
}

/// <summary>The settings of an installation.</summary>
public sealed record ChannelDataSettings
{
    /// <summary>The channel that was picked when the app was installed into a team.</summary>
    public NamedId? SelectedChannel { get; init; }
}
