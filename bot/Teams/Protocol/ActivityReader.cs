using System.Buffers;
using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>
/// Reads an activity from its JSON, leniently: a known property of an unexpected type is passed over as if it were absent, unknown ones
/// are kept as they came.
/// Written by hand because a serializer refuses the whole activity for one odd optional field, and Teams adds and changes those without
/// notice.
/// </summary>
internal static class ActivityReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The activity, or null where the bytes are no JSON object. Which fields are required is for the caller to check.</summary>
    public static Activity? Read(ReadOnlySequence<byte> json)
    {
        if (json.FirstSpan.StartsWith(ByteOrderMark))
        {
            json = json.Slice(ByteOrderMark.Length);
        }

        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            var activity = ReadActivity(ref reader);
            return reader.Read() ? null : activity;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is no valid text, such as half a surrogate pair.
            return null;
        }
    }

    private static Activity ReadActivity(ref Utf8JsonReader reader)
    {
        string? type = null, id = null, name = null, action = null, timestamp = null, zone = null, serviceUrl = null,
            channelId = null, locale = null, text = null, replyToId = null;
        ChannelAccount? from = null, recipient = null;
        ConversationAccount? conversation = null;
        JsonElement? value = null, entities = null;
        IReadOnlyList<ChannelAccount>? added = null, removed = null;
        TeamsChannelData? channelData = null;
        Dictionary<string, JsonElement>? rest = null;

        while (NextProperty(ref reader))
        {
            if (Is(ref reader, "type"u8)) { type = Text(ref reader); }
            else if (Is(ref reader, "id"u8)) { id = Text(ref reader); }
            else if (Is(ref reader, "name"u8)) { name = Text(ref reader); }
            else if (Is(ref reader, "action"u8)) { action = Text(ref reader); }
            else if (Is(ref reader, "timestamp"u8)) { timestamp = Text(ref reader); }
            else if (Is(ref reader, "localTimezone"u8)) { zone = Text(ref reader); }
            else if (Is(ref reader, "serviceUrl"u8)) { serviceUrl = Text(ref reader); }
            else if (Is(ref reader, "channelId"u8)) { channelId = Text(ref reader); }
            else if (Is(ref reader, "locale"u8)) { locale = Text(ref reader); }
            else if (Is(ref reader, "text"u8)) { text = Text(ref reader); }
            else if (Is(ref reader, "replyToId"u8)) { replyToId = Text(ref reader); }
            else if (Is(ref reader, "from"u8)) { from = Account(ref reader); }
            else if (Is(ref reader, "recipient"u8)) { recipient = Account(ref reader); }
            else if (Is(ref reader, "conversation"u8)) { conversation = Conversation(ref reader); }
            else if (Is(ref reader, "value"u8)) { value = Element(ref reader); }
            else if (Is(ref reader, "entities"u8)) { entities = Element(ref reader); }
            else if (Is(ref reader, "membersAdded"u8)) { added = Accounts(ref reader); }
            else if (Is(ref reader, "membersRemoved"u8)) { removed = Accounts(ref reader); }
            else if (Is(ref reader, "channelData"u8)) { channelData = ChannelData(ref reader); }
            else
            {
                var key = reader.GetString()!;
                if (Element(ref reader) is { } other)
                {
                    (rest ??= new(StringComparer.Ordinal))[key] = other;
                }
            }
        }

        return new Activity
        {
            Type = type,
            Id = id,
            Name = name,
            Action = action,
            Timestamp = timestamp,
            LocalTimezone = zone,
            ServiceUrl = serviceUrl,
            ChannelId = channelId,
            From = from,
            Recipient = recipient,
            Conversation = conversation,
            Locale = locale,
            Text = text,
            ReplyToId = string.IsNullOrEmpty(replyToId) ? null : replyToId,
            Value = value,
            Entities = entities,
            MembersAdded = added,
            MembersRemoved = removed,
            ChannelData = channelData,
            Rest = rest,
        };
    }

    private static ChannelAccount? Account(ref Utf8JsonReader reader) => IsObject(ref reader) ? AccountBody(ref reader) : null;

    private static ChannelAccount AccountBody(ref Utf8JsonReader reader)
    {
        string? id = null, name = null, objectId = null;
        while (NextProperty(ref reader))
        {
            if (Is(ref reader, "id"u8)) { id = Text(ref reader); }
            else if (Is(ref reader, "name"u8)) { name = Text(ref reader); }
            else if (Is(ref reader, "aadObjectId"u8)) { objectId = Text(ref reader); }
            else { Pass(ref reader); }
        }

        return new ChannelAccount { Id = id, Name = name, AadObjectId = objectId };
    }

    private static List<ChannelAccount>? Accounts(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return null;
        }

        var accounts = new List<ChannelAccount>(2);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                accounts.Add(AccountBody(ref reader));
            }
            else
            {
                reader.Skip();
            }
        }

        return accounts;
    }

    private static ConversationAccount? Conversation(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        string? id = null, kind = null, tenant = null;
        bool? isGroup = null;
        while (NextProperty(ref reader))
        {
            if (Is(ref reader, "id"u8)) { id = Text(ref reader); }
            else if (Is(ref reader, "conversationType"u8)) { kind = Text(ref reader); }
            else if (Is(ref reader, "tenantId"u8)) { tenant = Text(ref reader); }
            else if (Is(ref reader, "isGroup"u8)) { isGroup = Flag(ref reader); }
            else { Pass(ref reader); }
        }

        return new ConversationAccount { Id = id, ConversationType = kind, TenantId = tenant, IsGroup = isGroup };
    }

    private static TeamsChannelData? ChannelData(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        NamedId? tenant = null, team = null, channel = null;
        string? eventType = null;
        ChannelDataSettings? settings = null;
        while (NextProperty(ref reader))
        {
            if (Is(ref reader, "tenant"u8)) { tenant = Named(ref reader); }
            else if (Is(ref reader, "team"u8)) { team = Named(ref reader); }
            else if (Is(ref reader, "channel"u8)) { channel = Named(ref reader); }
            else if (Is(ref reader, "eventType"u8)) { eventType = Text(ref reader); }
            else if (Is(ref reader, "settings"u8)) { settings = Settings(ref reader); }
            else { Pass(ref reader); }
        }

        return new TeamsChannelData { Tenant = tenant, Team = team, Channel = channel, EventType = eventType, Settings = settings };
    }

    private static ChannelDataSettings? Settings(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        NamedId? selected = null;
        while (NextProperty(ref reader))
        {
            if (Is(ref reader, "selectedChannel"u8)) { selected = Named(ref reader); }
            else { Pass(ref reader); }
        }

        return new ChannelDataSettings { SelectedChannel = selected };
    }

    private static NamedId? Named(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        string? id = null, name = null;
        while (NextProperty(ref reader))
        {
            if (Is(ref reader, "id"u8)) { id = Text(ref reader); }
            else if (Is(ref reader, "name"u8)) { name = Text(ref reader); }
            else { Pass(ref reader); }
        }

        return new NamedId { Id = id, Name = name };
    }

    private static bool NextProperty(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name);

    private static bool IsObject(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        reader.Skip();
        return false;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    private static bool? Flag(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return reader.GetBoolean();
        }

        reader.Skip();
        return null;
    }

    private static JsonElement? Element(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);
    }

    private static void Pass(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }
}
