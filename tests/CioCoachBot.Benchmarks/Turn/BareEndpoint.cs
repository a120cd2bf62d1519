using System.Text.Json;
using System.Text.Json.Serialization;

namespace CioCoachBot.Benchmarks.Turn;

/// <summary>
/// A process that does the least that a bot can do: parse the activity, post a reply that is already made, acknowledge. No token, no
/// rule, no disk.
/// </summary>
internal static partial class BareEndpoint
{
    public const string Part = "turn:bare";

    /// <summary>Runs until it is killed. <c>args[0]</c> is the address to listen on.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        byte[] reply = """{"type":"message","text":"Saved"}"""u8.ToArray();
        using var connector = new HttpClient();

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(args[0]);
        await using var app = builder.Build();

        app.MapGet("/readyz", () => Results.Ok());
        app.MapPost("/harness/reply", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            Volatile.Write(ref reply, body.ToArray());
        });
        app.MapPost("/api/messages", async (HttpRequest request) =>
        {
            var activity = (await JsonSerializer.DeserializeAsync(request.Body, InboundJson.Default.Inbound))!;
            var address = $"{activity.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(activity.Conversation.Id)}/activities";
            using var body = new ByteArrayContent(Volatile.Read(ref reply));
            body.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
            using var answer = await connector.PostAsync(new Uri(address), body);
            answer.EnsureSuccessStatusCode();
            return Results.Ok();
        });

        await app.RunAsync();
        return 0;
    }

    private sealed record Inbound(
        string Type, string Id, string Timestamp, string ServiceUrl, string ChannelId, Account From, Account Recipient, Account Conversation,
        string? LocalTimezone, string? Locale, string? Text, JsonElement? Entities, JsonElement? ChannelData, JsonElement? Attachments);

    private sealed record Account(string Id, string? Name, string? AadObjectId, string? ConversationType, string? TenantId);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Inbound))]
    private sealed partial class InboundJson : JsonSerializerContext;
}
