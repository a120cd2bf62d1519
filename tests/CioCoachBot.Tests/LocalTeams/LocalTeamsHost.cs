using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CioCoachBot.LocalTeams;
using CioCoachBot.LocalTeams.Clock;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CioCoachBot.Tests.LocalTeams;

/// <summary>The stand-in Teams with the stub bot in one process, on a port of its own and with a state file of its own.</summary>
internal sealed class LocalTeamsHost : IAsyncDisposable
{
    /// <summary>A Thursday, 15:00 in Berlin.</summary>
    public static readonly Instant Start = Instant.FromUtc(2026, 11, 26, 14, 0);

    private readonly WebApplication _app;
    private readonly bool _ownsState;

    private LocalTeamsHost(WebApplication app, StubBot bot, string state, bool ownsState)
    {
        _app = app;
        Bot = bot;
        StatePath = state;
        _ownsState = ownsState;
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Services.GetRequiredService<LocalAddress>().Base) };
        Http.DefaultRequestHeaders.Add("Origin", Http.BaseAddress.GetLeftPart(UriPartial.Authority));
    }

    public StubBot Bot { get; }

    public string StatePath { get; }

    /// <summary>A browser on the page's own origin.</summary>
    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<LocalTeamsHost> StartAsync(string? state = null, IClock? real = null, INextDue? next = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var path = state ?? Path.Combine(Path.GetTempPath(), $"local-teams-{Path.GetRandomFileName()}", "state.jsonl");
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddLocalTeams(real ?? new SetClock(Start), path);
        if (next is not null)
        {
            builder.Services.AddSingleton(next);
        }

        var app = builder.Build();
        var bot = new StubBot();
        bot.Map(app);
        app.MapLocalTeams();
        await app.StartAsync();
        var host = new LocalTeamsHost(app, bot, path, state is null);
        await host.UntilAsync(world => (bool)world["opened"]!);
        return host;
    }

    public async Task<JsonNode> WorldAsync() => (await Http.GetFromJsonAsync<JsonNode>("/local/api/world"))!;

    /// <summary>Waits until the world is as wanted; fails when it does not come to be so.</summary>
    public async Task<JsonNode> UntilAsync(Func<JsonNode, bool> wanted)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var world = await WorldAsync();
            if (wanted(world))
            {
                return world;
            }

            await Task.Delay(20, deadline.Token);
        }
    }

    public async Task<JsonNode[]> MessagesAsync(string conversation) =>
        [.. (await WorldAsync())["messages"]!.AsArray().Where(m => (string)m!["conversation"]! == conversation).Select(m => m!)];

    /// <summary>What a person does in the page.</summary>
    public async Task<HttpResponseMessage> DoAsync(DemoPerson person, string what, object with) =>
        await Http.PostAsJsonAsync($"/local/api/people/{person.ObjectId}/{what}", with);

    /// <summary>What the bot asks of the connector, which no browser sends.</summary>
    public async Task<(int Status, JsonElement Body)> ConnectorAsync(string method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Http.BaseAddress!, $"/connector/{DemoOrganisation.TenantId}/v3/{path}"));
        request.Content = body is null ? null : JsonContent.Create(body);
        using var bot = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var response = await bot.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(text.Length == 0 ? "null" : text);
        return ((int)response.StatusCode, json.RootElement.Clone());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_ownsState)
        {
            Directory.Delete(Path.GetDirectoryName(StatePath)!, recursive: true);
        }
    }
}
