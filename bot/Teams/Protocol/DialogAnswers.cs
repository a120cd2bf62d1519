using System.Buffers;
using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>The answers to a <see cref="DialogRequest"/>, the same for cards and message extensions.</summary>
public static class DialogAnswers
{
    /// <summary>The dialog opens, or stays open with another card.</summary>
    /// <param name="title">What stands above it.</param>
    /// <param name="card">The card as UTF-8 JSON; taken over as it is. Its submit is an <c>Action.Submit</c>: a dialog knows no
    /// other.</param>
    public static InvokeAnswer Show(string title, ReadOnlySpan<byte> card)
    {
        var buffer = new ArrayBufferWriter<byte>(card.Length + 256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("task"u8);
            json.WriteString("type"u8, "continue"u8);
            json.WriteStartObject("value"u8);
            json.WriteString("title"u8, title);
            json.WriteString("width"u8, "medium"u8);
            json.WriteString("height"u8, "medium"u8);
            json.WritePropertyName("card"u8);
            CardAttachment.Write(json, card);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return new(200, buffer.WrittenSpan.ToArray());
    }

    /// <summary>The dialog closes, and Teams shows the sentence.</summary>
    public static InvokeAnswer Close(string message)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("task"u8);
            json.WriteString("type"u8, "message"u8);
            json.WriteString("value"u8, message);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return new(200, buffer.WrittenSpan.ToArray());
    }
}
