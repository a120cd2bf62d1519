using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CioCoachBot.LocalTeams.Client;

/// <summary>Posts activities to the bot's door, as Teams does: over HTTP. Nothing here calls the bot's code.</summary>
internal sealed class BotCaller(LocalAddress address) : IDisposable
{
    /// <summary>Teams gives a bot 10 to 15 seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Patience };

    /// <summary>Whether the bot accepted the activity, and the body of its answer where that is JSON.</summary>
    public async Task<BotAnswer> PostAsync(JsonObject activity, CancellationToken cancellation)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(activity.ToJsonString()));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        try
        {
            using var response = await _http.PostAsync(new Uri($"{address.Base}/api/messages"), content, cancellation);
            var body = await response.Content.ReadAsByteArrayAsync(cancellation);
            return new BotAnswer((int)response.StatusCode, Parse(body));
        }
        catch (HttpRequestException)
        {
            return new BotAnswer(0, null);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new BotAnswer(0, null);
        }
    }

    public void Dispose() => _http.Dispose();

    private static JsonElement? Parse(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What the bot answered.</summary>
/// <param name="Status">The HTTP status; 0 where no answer came.</param>
/// <param name="Body">The answer's JSON, or null.</param>
internal sealed record BotAnswer(int Status, JsonElement? Body)
{
    public bool Accepted => Status is >= 200 and < 300;
}
