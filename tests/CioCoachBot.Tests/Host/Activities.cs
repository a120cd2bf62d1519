using System.Text.Json;
using System.Text.Json.Nodes;

namespace CioCoachBot.Tests.Host;

/// <summary>A person who uses the bot in Teams: makes the activities that Teams would send.</summary>
internal sealed record Persona(string ObjectId, string Name, string Zone = "Europe/Berlin", string Tenant = "11111111-aaaa-4bbb-8ccc-222222222222")
{
    private static int _next = 1000;

    public string ChatId { get; init; } = $"a:chat-{ObjectId}";

    public JsonObject Says(string text, string? id = null) => With(new() { ["type"] = "message", ["id"] = id ?? NextId(), ["text"] = text, ["textFormat"] = "plain" });

    public JsonObject Installs() => With(new() { ["type"] = "installationUpdate", ["action"] = "add", ["id"] = $"f:{NextId()}" });

    public JsonObject Presses(string verb, object data, string cardMessage, string? id = null) => With(new()
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["id"] = id ?? $"f:{NextId()}",
        ["replyToId"] = cardMessage,
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = JsonSerializer.SerializeToNode(data) },
            ["trigger"] = "manual",
        },
    });

    /// <summary>An old client's press: a message with the data and no text.</summary>
    public JsonObject Submits(string verb, object data, string cardMessage)
    {
        var value = JsonSerializer.SerializeToNode(data)!.AsObject();
        value["verb"] = verb;
        return With(new() { ["type"] = "message", ["id"] = NextId(), ["replyToId"] = cardMessage, ["value"] = value });
    }

    public JsonObject Invokes(string name, JsonNode? value, string? id = null) => With(new() { ["type"] = "invoke", ["name"] = name, ["id"] = id ?? $"f:{NextId()}", ["value"] = value });

    public JsonObject In(string channelId, JsonObject activity)
    {
        activity["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "channel", ["tenantId"] = Tenant, ["id"] = channelId };
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = channelId.Split(';')[0] };
        return activity;
    }

    private static string NextId() => $"17952{Interlocked.Increment(ref _next)}";

    private JsonObject With(JsonObject activity)
    {
        activity["channelId"] = "msteams";
        activity["timestamp"] = "2026-11-20T14:00:00.000Z";
        activity["from"] = new JsonObject { ["id"] = $"29:{ObjectId}", ["name"] = Name, ["aadObjectId"] = ObjectId };
        activity["recipient"] = new JsonObject { ["id"] = "28:0f0e0d0c-0b0a-4908-8706-050403020100", ["name"] = "CIO Coach" };
        activity["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = Tenant, ["id"] = ChatId };
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-GB", ["country"] = "GB", ["platform"] = "Web", ["timezone"] = Zone });
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } };
        activity["locale"] = "en-GB";
        return activity;
    }
}
