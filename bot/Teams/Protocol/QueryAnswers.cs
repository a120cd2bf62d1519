using System.Buffers;
using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>The answers to an <see cref="ExtensionQuery"/>.</summary>
public static class QueryAnswers
{
    /// <summary>A list; what is chosen goes into the compose box.</summary>
    public static InvokeAnswer List(IReadOnlyList<QueryResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var buffer = new ArrayBufferWriter<byte>(1024 * (results.Count + 1));
        using (var json = new Utf8JsonWriter(buffer))
        {
            Begin(json, "result"u8);
            json.WriteString("attachmentLayout"u8, "list"u8);
            json.WriteStartArray("attachments"u8);
            foreach (var result in results)
            {
                Write(json, result);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return new(200, buffer.WrittenSpan.ToArray());
    }

    /// <summary>A sentence in place of the list.</summary>
    public static InvokeAnswer Message(string text)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            Begin(json, "message"u8);
            json.WriteString("text"u8, text);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return new(200, buffer.WrittenSpan.ToArray());
    }

    private static void Begin(Utf8JsonWriter json, ReadOnlySpan<byte> type)
    {
        json.WriteStartObject();
        json.WriteStartObject("composeExtension"u8);
        json.WriteString("type"u8, type);
    }

    private static void Write(Utf8JsonWriter json, QueryResult result)
    {
        json.WriteStartObject();
        CardAttachment.WriteBody(json, result.Card.Span);
        json.WriteStartObject("preview"u8);
        json.WriteString("contentType"u8, "application/vnd.microsoft.card.thumbnail"u8);
        json.WriteStartObject("content"u8);
        json.WriteString("title"u8, result.Title);
        json.WriteString("text"u8, result.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

/// <summary>One row of a search's list, and what choosing it inserts.</summary>
/// <param name="Title">The row's title; Teams may read marks in it, so they are left out by the caller.</param>
/// <param name="Line">The line under it; the same holds.</param>
/// <param name="Card">The card as UTF-8 JSON.</param>
public sealed record QueryResult(string Title, string Line, ReadOnlyMemory<byte> Card);
