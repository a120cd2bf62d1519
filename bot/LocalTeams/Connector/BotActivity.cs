using System.Text;
using System.Text.Json;
using CioCoachBot.LocalTeams.Chats;
using Microsoft.AspNetCore.Http;

namespace CioCoachBot.LocalTeams.Connector;

/// <summary>An activity that the bot sends, as far as a chat shows it.</summary>
internal sealed record BotActivity(string Type, string? Text, string? Summary, IReadOnlyList<JsonElement> Cards)
{
    /// <summary>Teams counts a message's UTF-16 text and refuses about 100 KB.</summary>
    private const int LargestUtf16 = 100 * 1024;

    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>The request's JSON object, or the refusal to answer with.</summary>
    public static async Task<(JsonElement Body, IResult? Refusal)> ReadBodyAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        if (text.Length * sizeof(char) > LargestUtf16)
        {
            return (default, ConnectorError.MessageSizeTooBig());
        }

        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind != JsonValueKind.Object ? (default, ConnectorError.BadSyntax("A JSON object is expected."))
                : WholeText.In(json.RootElement) ? (json.RootElement.Clone(), null)
                : (default, ConnectorError.BadSyntax("The body holds half of a surrogate pair."));
        }
        catch (JsonException)
        {
            return (default, ConnectorError.BadSyntax("The body is not JSON."));
        }
    }

    /// <summary>The activity in a JSON object, or null where it has no type.</summary>
    public static BotActivity? From(JsonElement json)
    {
        if (StringOf(json, "type") is not { } type)
        {
            return null;
        }

        var cards = new List<JsonElement>();
        if (json.TryGetProperty("attachments", out var attachments) && attachments.ValueKind == JsonValueKind.Array)
        {
            foreach (var attachment in attachments.EnumerateArray())
            {
                if (attachment.ValueKind == JsonValueKind.Object && StringOf(attachment, "contentType") == AdaptiveCard && attachment.TryGetProperty("content", out var content))
                {
                    cards.Add(content);
                }
            }
        }

        return new BotActivity(type, StringOf(json, "text"), StringOf(json, "summary"), cards);
    }

    /// <summary>The message that this activity makes.</summary>
    public ChatMessage ToMessage(string id, long at, string conversation, string? thread) => new()
    {
        Id = id,
        At = at,
        Conversation = conversation,
        Thread = thread,
        From = DemoOrganisation.BotId,
        Text = Text,
        Summary = Summary,
        Cards = Cards,
    };

    private static string? StringOf(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
