using System.Collections.Concurrent;
using CioCoachBot.Teams;
using CioCoachBot.Teams.Authentication;
using CioCoachBot.Teams.Outbound;
using CioCoachBot.Teams.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CioCoachBot.Tests.Teams;

/// <summary>The room in a real server on a loopback port, with a key server beside it.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly WebApplication _bot;
    private readonly WebApplication? _keyServer;
    private readonly ConcurrentQueue<string> _log = new();

    private RunningBot(WebApplication bot, WebApplication? keyServer, SigningChannel channel, TestClock clock, RecordingHandler handler, Uri address)
    {
        (_bot, _keyServer, Channel, Clock, Handler) = (bot, keyServer, channel, clock, handler);
        Http = new HttpClient { BaseAddress = address };
    }

    public SigningChannel Channel { get; }

    public TestClock Clock { get; }

    public RecordingHandler Handler { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _bot.Services;

    public int KeyFetches { get; private set; }

    /// <summary>What the server logged as an error.</summary>
    public IReadOnlyCollection<string> Log => _log;

    /// <summary>What the key server answers; null for its keys.</summary>
    public Func<HttpContext, Task>? KeyServerAnswer { get; set; }

    public static async Task<RunningBot> StartAsync(
        bool withAppId = true, string environment = "Production", Action<IServiceCollection>? services = null, Action<WebApplication>? app = null, params (string Key, string Value)[] settings)
    {
        var channel = new SigningChannel();
        var clock = new TestClock();
        var handler = new RecordingHandler();
        RunningBot? running = null;
        WebApplication? keyServer = null;
        var configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Teams:TenantIds"] = $"{SigningChannel.Tenant}, {SigningChannel.OtherTenant}" };
        if (withAppId)
        {
            keyServer = Server("Production");
            keyServer.MapGet("/metadata", (HttpContext c) => $$"""{"jwks_uri":"http://{{c.Request.Host}}/keys"}""");
            keyServer.MapGet("/keys", context => running!.AnswerKeysAsync(context));
            await keyServer.StartAsync();
            configuration["Teams:AppId"] = SigningChannel.AppId;
            configuration["Teams:AppTenantId"] = SigningChannel.Tenant;
            configuration["Teams:ClientSecret"] = "not-a-secret";
            configuration["Teams:OpenIdMetadataUrl"] = keyServer.Urls.First() + "/metadata";
        }

        foreach (var (key, value) in settings)
        {
            configuration[key] = value;
        }

        var bot = Server(environment, builder =>
        {
            builder.Configuration.AddInMemoryCollection(configuration);
            builder.Services.AddSingleton<IClock>(clock);
            builder.Services.AddSingleton(TimeProvider.System);
            builder.Services.AddSingleton<IActivityHandler>(handler);
            if (withAppId)
            {
                builder.Services.AddSingleton(new LoopbackTrust(Connector: false, Metadata: true));
            }

            builder.Services.AddSingleton<IConnectorTokens, NoConnectorTokens>();
            services?.Invoke(builder.Services);
            builder.Services.AddTeams(builder.Configuration);
        });
        app?.Invoke(bot);
        bot.MapTeams();
        var pending = new RunningBot(bot, keyServer, channel, clock, handler, new Uri("http://127.0.0.1:1"));
        running = pending;
        bot.Services.GetRequiredService<ILoggerFactory>().AddProvider(new ErrorLog(pending._log));
        try
        {
            await bot.StartAsync();
            pending.Http.BaseAddress = new Uri(bot.Urls.First());
            return pending;
        }
        catch
        {
            await pending.DisposeAsync();
            throw;
        }
    }

    public string GoodToken() => Channel.Token(Clock.GetCurrentInstant().ToDateTimeOffset());

    /// <summary>Posts an activity with a good token.</summary>
    public Task<HttpResponseMessage> PostAsync(string body, string? token = null) => SendAsync(new() { Body = body, Authorization = "Bearer " + (token ?? GoodToken()) });

    public async Task<HttpResponseMessage> SendAsync(Call call)
    {
        using var request = new HttpRequestMessage(new HttpMethod(call.Method), "/api/messages");
        if (call.Authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", call.Authorization);
        }

        request.Content = new ByteArrayContent(call.Bytes ?? System.Text.Encoding.UTF8.GetBytes(call.Body));
        if (call.ContentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", call.ContentType);
        }

        foreach (var (name, value) in call.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        request.Headers.TransferEncodingChunked = call.Chunked ? true : null;
        return await Http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _bot.DisposeAsync();
        if (_keyServer is not null)
        {
            await _keyServer.DisposeAsync();
        }

        Channel.Dispose();
    }

    private sealed class ErrorLog(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                lines.Enqueue(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }

    internal static WebApplication Server(string environment, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        configure?.Invoke(builder);
        return builder.Build();
    }

    private async Task AnswerKeysAsync(HttpContext context)
    {
        KeyFetches++;
        if (KeyServerAnswer is { } answer)
        {
            await answer(context);
            return;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Channel.Jwks);
    }

    internal sealed class RecordingHandler : IActivityHandler
    {
        public ConcurrentQueue<Activity> Seen { get; } = new();

        public Func<Activity, InvokeAnswer?> Answer { get; set; } = _ => null;

        public Task<InvokeAnswer?> HandleAsync(Activity activity, CancellationToken cancellation)
        {
            Seen.Enqueue(activity);
            return Task.FromResult(Answer(activity));
        }
    }
}

/// <summary>One call to the bot.</summary>
internal sealed record Call
{
    public string Method { get; set; } = "POST";

    public string? Authorization { get; set; }

    public string? ContentType { get; set; } = "application/json; charset=utf-8";

    public string Body { get; set; } = "";

    public byte[]? Bytes { get; set; }

    public bool Chunked { get; set; }

    public List<(string Name, string Value)> Headers { get; } = [];
}
