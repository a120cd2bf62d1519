using System.Buffers;
using System.Text.Json;

namespace CioCoachBot.Teams.Outbound;

/// <summary>The body that creates a thread.</summary>
internal static class ConnectorBodies
{
    /// <summary>A thread in a channel with its first message.</summary>
    public static ReadOnlyMemory<byte> Thread(string channelId, string tenantId, ReadOnlySpan<byte> activity)
    {
        var buffer = new ArrayBufferWriter<byte>(activity.Length + 256);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteBoolean("isGroup"u8, true);
        json.WriteStartObject("channelData"u8);
        json.WriteStartObject("channel"u8);
        json.WriteString("id"u8, channelId);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteTenant(json, tenantId);
        json.WritePropertyName("activity"u8);
        json.WriteRawValue(activity, skipInputValidation: true);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteTenant(Utf8JsonWriter json, string tenantId)
    {
        if (tenantId.Length > 0)
        {
            json.WriteString("tenantId"u8, tenantId);
        }
    }
}
