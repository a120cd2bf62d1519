using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CioCoachBot.Host;
using CioCoachBot.Storage;
using CioCoachBot.Teams;
using CioCoachBot.Teams.Outbound;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Tests.Host;

/// <summary>The whole bot in process, on a clock of the test's and a connector of the test's; everything else is real.</summary>
internal sealed class CoachApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly DirectoryInfo _folder;
    private readonly bool _ownsFolder;

    private CoachApp(WebApplication app, StandInConnector connector, TestClock clock, DirectoryInfo folder, bool ownsFolder)
    {
        (_app, Connector, Clock, _folder, _ownsFolder) = (app, connector, clock, folder, ownsFolder);
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public StandInConnector Connector { get; }

    public TestClock Clock { get; }

    public IDatabase Database => _app.Services.GetRequiredService<IDatabase>();

    public Uri Address => _http.BaseAddress!;

    /// <summary>Friday, 20 November 2026, 15:00 in Berlin.</summary>
    public static Instant Friday { get; } = Instant.FromUtc(2026, 11, 20, 14, 0);

    public static async Task<CoachApp> StartAsync(Instant? now = null, DirectoryInfo? folder = null, params string[] settings)
    {
        var data = folder ?? Directory.CreateTempSubdirectory("coach");
        var clock = new TestClock(now ?? Friday);
        var connector = await StandInConnector.StartAsync();
        var app = CoachHost.Build(
            [
                "--environment=Development",
                "--urls=http://127.0.0.1:0",
                $"--Storage:ConnectionString=Data Source={Path.Combine(data.FullName, "coach.db")}",
                $"--LocalTeams:StatePath={Path.Combine(data.FullName, "local-teams.jsonl")}",
                "--Delivery:Poll=00:00:00.100",
                "--Scheduling:Poll=00:00:00.100",
                .. settings,
            ],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.Replace(ServiceDescriptor.Singleton<IClock>(clock));
                builder.Services.Replace(ServiceDescriptor.Singleton(
                    services => new Pacer(services.GetRequiredService<IOptions<TeamsOptions>>(), new RunningTime(clock))));
            });
        await app.StartAsync();
        return new CoachApp(app, connector, clock, data, folder is null);
    }

    /// <summary>Delivers an activity as Teams would.</summary>
    public async Task<HttpResponseMessage> PostAsync(JsonObject activity)
    {
        activity["serviceUrl"] = Connector.ServiceUrl;
        return await _http.PostAsJsonAsync("/api/messages", activity);
    }

    /// <summary>Installs the app as somebody who leads in IT.</summary>
    public async Task EnrolAsync(Persona who)
    {
        using var installed = await PostAsync(who.Installs());
        await PressAsync(who, "hereFor.choose", new { what = "leading" }, "m-here");
    }

    /// <summary>Delivers a message and waits for the reply whose fallback text fits.</summary>
    public async Task<Received> AskAsync(Persona who, string text, Func<Received, bool> fits)
    {
        using var answer = await PostAsync(who.Says(text));
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await Connector.WaitForAsync(r => r.Path.Contains(who.ChatId, StringComparison.Ordinal) && fits(r));
    }

    /// <summary>Presses a button and returns the card of the answer.</summary>
    public async Task<JsonElement> PressAsync(Persona who, string verb, object data, string cardMessage)
    {
        using var answer = await PostAsync(who.Presses(verb, data, cardMessage));
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        using var body = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        return body.RootElement.GetProperty("value").Clone();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
        if (_ownsFolder)
        {
            _folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs, and jumps where a test turns the clock: else a minute's messages to one chat would be one too many for Teams.</summary>
    private sealed class RunningTime(TestClock clock) : TimeProvider
    {
        private readonly Stopwatch _since = Stopwatch.StartNew();

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => clock.GetCurrentInstant().ToUnixTimeTicks() + _since.Elapsed.Ticks;
    }
}
