using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CioCoachBot.Cards;
using CioCoachBot.Coach;

namespace CioCoachBot.Host.Activities;

/// <summary>A card as the message activity that carries it.</summary>
internal static class MessageJson
{
    private static readonly JsonWriterOptions Writing =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The activity as UTF-8 JSON. The card's fallback text is also the toast's.</summary>
    public static byte[] Of(AdaptiveCard card, TenantId tenant)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "message"u8);
            json.WriteString("summary"u8, card.FallbackText);
            json.WriteStartArray("attachments"u8);
            json.WriteStartObject();
            json.WriteString("contentType"u8, "application/vnd.microsoft.card.adaptive"u8);
            json.WritePropertyName("content"u8);
            json.WriteRawValue(card.ToUtf8Json(), skipInputValidation: true);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("channelData"u8);
            json.WriteStartObject("tenant"u8);
            json.WriteString("id"u8, tenant.Value);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
