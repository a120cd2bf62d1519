using System.Collections.Concurrent;
using CioCoachBot.Teams;
using CioCoachBot.Teams.Authentication;
using CioCoachBot.Teams.Outbound;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CioCoachBot.Tests.Teams.Outbound;

/// <summary>A connector in this process, and the client that speaks to it.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly WebApplication _bot;

    private FakeConnector(WebApplication server, WebApplication bot, TestClock clock) => (_server, _bot, Clock) = (server, bot, clock);

    public ConcurrentQueue<Received> Calls { get; } = new();

    public Func<HttpContext, Task> Answer { get; set; } = context => Json(context, 201, """{"id":"1795253410999"}""");

    public TestClock Clock { get; }

    public TestTokens Tokens { get; } = new();

    public IConnectorClient Client => _bot.Services.GetRequiredService<IConnectorClient>();

    public string ServiceUrl => _server.Urls.First() + "/emea/";

    public ConnectorAddress At(string conversation = "a:1Chat", string tenant = SigningChannel.Tenant) => new(ServiceUrl, tenant, conversation);

    public static async Task<FakeConnector> StartAsync(params (string Key, string Value)[] settings)
    {
        FakeConnector? fake = null;
        var clock = new TestClock();
        var server = RunningBot.Server("Production");
        server.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            fake!.Calls.Enqueue(new(
                context.Request.Method,
                context.Features.Get<IHttpRequestFeature>()!.RawTarget,
                context.Request.Headers.Authorization.ToString(),
                context.Request.ContentType,
                System.Text.Encoding.UTF8.GetString(body.ToArray())));
            await fake.Answer(context);
        });
        await server.StartAsync();
        var bot = RunningBot.Server("Production", builder =>
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Teams:AppId"] = SigningChannel.AppId,
                ["Teams:TenantIds"] = SigningChannel.Tenant,
                ["Teams:ClientSecret"] = "not-a-secret",
            });
            builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
            builder.Services.AddSingleton<IClock>(clock);
            builder.Services.AddSingleton(clock.Time);
            builder.Services.AddSingleton<IConnectorTokens>(_ => fake!.Tokens);
            builder.Services.AddSingleton(new LoopbackTrust(Connector: true, Metadata: false));
            builder.Services.AddTeams(builder.Configuration);
        });
        fake = new(server, bot, clock);
        return fake;
    }

    public static async Task Json(HttpContext context, int status, string body, params (string Name, string Value)[] headers)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(body);
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _server.DisposeAsync();
    }

    internal sealed record Received(string Method, string Target, string Authorization, string? ContentType, string Body);

    internal sealed class TestTokens : IConnectorTokens
    {
        private int _number = 1;

        public int Asked { get; private set; }

        public bool None { get; set; }

        public ValueTask<string?> GetAsync(CancellationToken cancellation)
        {
            Asked++;
            return None ? throw new ConnectorTokenException(new InvalidOperationException()) : ValueTask.FromResult<string?>($"token-{_number}");
        }

        public void Drop(string token) => _number++;
    }
}
