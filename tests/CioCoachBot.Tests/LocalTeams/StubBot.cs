using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CioCoachBot.Tests.LocalTeams;

/// <summary>A bot that greets, shows a counting card and updates it: enough of one to try the stand-in Teams with.</summary>
internal sealed class StubBot
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>Everything that came to the door.</summary>
    public ConcurrentQueue<JsonObject> Received { get; } = new();

    /// <summary>What the door answers instead of doing its work; null for work.</summary>
    public int? AnswerWith { get; set; }

    public void Map(WebApplication app) => app.MapPost("/api/messages", async (HttpRequest request) =>
    {
        using var reader = new StreamReader(request.Body);
        var activity = (JsonObject)JsonNode.Parse(await reader.ReadToEndAsync())!;
        Received.Enqueue(activity);
        return AnswerWith is { } status ? Results.StatusCode(status) : await HandleAsync(activity);
    });

    private static async Task<IResult> HandleAsync(JsonObject activity)
    {
        switch ((string?)activity["type"])
        {
            case "message" when activity["value"] is { } submitted:
                await SendAsync(activity, new { type = "message", text = $"Submitted: {submitted.ToJsonString()}" });
                return Results.Ok();
            case "message":
                var text = (string)activity["text"]!;
                await SendAsync(activity, text.Contains("card", StringComparison.Ordinal) ? Message(CountCard(0)) : new { type = "message", text = $"You said: {text}" });
                return Results.Ok();
            case "installationUpdate" when (string?)activity["action"] == "add":
                await SendAsync(activity, new { type = "message", text = "Hello." });
                return Results.Ok();
            case "invoke":
                return Answer(activity["value"]!["action"]!);
            default:
                return Results.Ok();
        }
    }

    private static IResult Answer(JsonNode action) => (string?)action["verb"] switch
    {
        "count" => Invoke(200, "application/vnd.microsoft.card.adaptive", CountCard((int)action["data"]!["count"]! + 1)),
        "say" => Invoke(200, "application/vnd.microsoft.activity.message", "It is said."),
        "fail" => Invoke(400, "application/vnd.microsoft.error", new { code = "Expired", message = "This card is out of date." }),
        "echo" => Invoke(200, "application/vnd.microsoft.activity.message", action["data"]!.ToJsonString()),
        _ => Results.StatusCode(501),
    };

    private static IResult Invoke(int statusCode, string type, object value) => Results.Json(new { statusCode, type, value });

    private static async Task SendAsync(JsonObject activity, object reply)
    {
        var address = $"{(string)activity["serviceUrl"]!}v3/conversations/{Uri.EscapeDataString((string)activity["conversation"]!["id"]!)}/activities";
        using var content = new StringContent(JsonSerializer.Serialize(reply), Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync(new Uri(address), content);
        response.EnsureSuccessStatusCode();
    }

    public static object Message(JsonNode card) => new { type = "message", attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = card } } };

    /// <summary>A card that counts, with one of each kind of thing to press.</summary>
    public static JsonNode CountCard(int count) => JsonNode.Parse($$"""
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "en", "fallbackText": "Counted to {{count}}",
          "body": [
            { "type": "TextBlock", "text": "Counted to {{count}}", "style": "heading", "size": "Medium", "weight": "Bolder", "wrap": true },
            { "type": "Chart.Donut", "title": "A chart", "data": [], "fallback": { "type": "TextBlock", "text": "The chart in words", "wrap": true } },
            { "type": "ProgressBar", "value": 30, "max": 60, "color": "Accent", "fallback": { "type": "TextBlock", "text": "The bar in words" } },
            { "type": "Input.Text", "id": "note", "label": "Note", "isRequired": true, "errorMessage": "Write a note first." },
            { "type": "TextBlock", "id": "more", "text": "There is more", "isVisible": false, "wrap": true }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "Count", "verb": "count", "data": { "count": {{count}} }, "associatedInputs": "none", "style": "positive" },
            { "type": "Action.Execute", "title": "Echo", "verb": "echo", "data": { "kind": "note" } },
            { "type": "Action.Execute", "title": "Fail", "verb": "fail", "associatedInputs": "none" },
            { "type": "Action.Submit", "title": "Submit", "data": { "verb": "plain" }, "associatedInputs": "none" },
            { "type": "Action.ToggleVisibility", "title": "More", "targetElements": ["more"] },
            { "type": "Action.Execute", "title": "Aside", "verb": "echo", "data": { "kind": "aside" }, "mode": "secondary", "associatedInputs": "none" },
            { "type": "Action.ShowCard", "title": "Details", "card": { "type": "AdaptiveCard", "body": [{ "type": "TextBlock", "text": "Here they are", "wrap": true }] } }
          ]
        }
        """)!;
}
