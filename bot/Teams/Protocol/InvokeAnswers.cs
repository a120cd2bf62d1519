using System.Buffers;
using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>
/// The answers of invokes. That of <c>adaptiveCard/action</c> is always HTTP 200 once the bot's code ran; its <c>statusCode</c> says the
/// rest.
/// </summary>
public static class InvokeAnswers
{
    /// <summary>Handled, nothing to say: 200 without a body.</summary>
    public static InvokeAnswer Handled { get; } = new(200, null);

    /// <summary>An invoke whose name the bot does not implement: 501 without a body.</summary>
    public static InvokeAnswer NotImplemented { get; } = new(501, null);

    /// <summary>The answer to any other invoke whose value is malformed: 400 with a code and a sentence.</summary>
    public static InvokeAnswer Unreadable { get; } = new(400, """{"code":"BadRequest","message":"The value could not be read."}"""u8.ToArray());

    /// <summary>The answer to a card action whose value is malformed: sub-status 400, <c>BadRequest</c>.</summary>
    public static InvokeAnswer Malformed { get; } = Error(400, "BadRequest", "The action could not be read.");

    /// <summary>A card that replaces the one that was pressed.</summary>
    /// <param name="card">The card as UTF-8 JSON; taken over as it is.</param>
    public static InvokeAnswer Card(ReadOnlySpan<byte> card)
    {
        var (json, buffer) = Begin(200, "application/vnd.microsoft.card.adaptive"u8);
        json.WriteRawValue(card, skipInputValidation: true);
        return End(json, buffer);
    }

    /// <summary>A sentence for the person who pressed.</summary>
    public static InvokeAnswer Message(string text)
    {
        var (json, buffer) = Begin(200, "application/vnd.microsoft.activity.message"u8);
        json.WriteStringValue(text);
        return End(json, buffer);
    }

    /// <summary>An error for the person who pressed.</summary>
    /// <param name="statusCode">The sub-status: 400 for what the client sent, 500 for a fault.</param>
    /// <param name="code">A word that names the error.</param>
    /// <param name="message">A sentence that Teams may show.</param>
    public static InvokeAnswer Error(int statusCode, string code, string message)
    {
        var (json, buffer) = Begin(statusCode, "application/vnd.microsoft.error"u8);
        json.WriteStartObject();
        json.WriteString("code"u8, code);
        json.WriteString("message"u8, message);
        json.WriteEndObject();
        return End(json, buffer);
    }

    private static (Utf8JsonWriter Json, ArrayBufferWriter<byte> Buffer) Begin(int statusCode, ReadOnlySpan<byte> type)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteNumber("statusCode"u8, statusCode);
        json.WriteString("type"u8, type);
        json.WritePropertyName("value"u8);
        return (json, buffer);
    }

    private static InvokeAnswer End(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer)
    {
        json.WriteEndObject();
        json.Dispose();
        return new(200, buffer.WrittenSpan.ToArray());
    }
}
