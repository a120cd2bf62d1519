using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>An Adaptive Card as the attachment that carries it.</summary>
internal static class CardAttachment
{
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> card)
    {
        json.WriteStartObject();
        WriteBody(json, card);
        json.WriteEndObject();
    }

    public static void WriteBody(Utf8JsonWriter json, ReadOnlySpan<byte> card)
    {
        json.WriteString("contentType"u8, "application/vnd.microsoft.card.adaptive"u8);
        json.WritePropertyName("content"u8);
        json.WriteRawValue(card, skipInputValidation: true);
    }
}
