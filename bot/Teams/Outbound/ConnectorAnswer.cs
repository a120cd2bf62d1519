using System.Text.Json;
using CioCoachBot.Teams.Protocol;

namespace CioCoachBot.Teams.Outbound;

/// <summary>What the connector's JSON says: ids of what was made, or the code of an error.</summary>
internal readonly record struct ConnectorAnswer(string? Id, string? ActivityId, string? Code, string? SubCode)
{
    private const int LongestCode = 100;

    /// <summary>
    /// Reads an answer. Errors come as <c>{"error":{"code":...}}</c>, or as <c>{"errorCode":209,"message":"{...}"}</c> with a second JSON
    /// inside the message that holds the sub-code. What cannot be read is left null.
    /// </summary>
    public static ConnectorAnswer Read(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            var code = root.Property("error"u8) is { } error ? error.Text("code"u8) : CodeOf(root);
            return new(root.Text("id"u8), root.Text("activityId"u8), Short(code), Short(SubCodeOf(root)));
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? CodeOf(JsonElement root) => root.Property("errorCode"u8) switch
    {
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        { ValueKind: JsonValueKind.String } text => text.TextOrNull(),
        _ => root.Text("code"u8),
    };

    private static string? SubCodeOf(JsonElement root)
    {
        if (root.Text("subCode"u8) is { } plain)
        {
            return plain;
        }

        if (root.Text("message"u8) is not { Length: > 0 } message || message[0] != '{')
        {
            return null;
        }

        try
        {
            using var inner = JsonDocument.Parse(message);
            return inner.RootElement.Text("subCode"u8);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Codes go into log lines and the outbox.
    private static string? Short(string? code)
    {
        if (code is null or { Length: 0 or > LongestCode })
        {
            return null;
        }

        foreach (var c in code)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not (' ' or '.' or '-' or '_'))
            {
                return null;
            }
        }

        return code;
    }
}
