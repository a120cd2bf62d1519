using System.Diagnostics;
using CioCoachBot.Host;
using CioCoachBot.LocalTeams.Chats;
using CioCoachBot.LocalTeams.Clock;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CioCoachBot.Tests.Host;

/// <summary>
/// The whole program with its demo, as a developer starts it. Everything is real but the moment at which it starts: Monday 16 November
/// 2026, 09:00 in Berlin.
/// </summary>
internal sealed class DemoHost
{
    /// <summary>
    /// How long the first welcome may take, in milliseconds: the demo is written and the app arrives at everybody at once.
    /// </summary>
    public const float FirstStart = 20_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach");
    private WebApplication _app = null!;

    /// <summary>Where the page is, with a slash at its end.</summary>
    public string Address => _app.Urls.First() + "/";

    /// <summary>Starts it, with the demo's history or as an empty tenant.</summary>
    public Task StartAsync(bool empty = false)
    {
        var mondayNine = new RunningClock(Instant.FromUtc(2026, 11, 16, 8, 0));
        _app = CoachHost.Build(
            [
                "--environment=Development",
                "--urls=http://127.0.0.1:0",
                $"--Storage:ConnectionString=Data Source={Path.Combine(_folder.FullName, "coach.db")}",
                $"--LocalTeams:Empty={empty}",
                $"--LocalTeams:StatePath={Path.Combine(_folder.FullName, "local-teams.jsonl")}",
            ],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.Replace(ServiceDescriptor.Singleton(services => new TurnableClock(mondayNine, services.GetRequiredService<ChatLog>())));
            });
        return _app.StartAsync();
    }

    public async Task StopAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Starts at an instant and runs: a clock that stands would use up Teams' limits on messages to one chat.</summary>
    private sealed class RunningClock(Instant start) : NodaTime.IClock
    {
        private readonly Stopwatch _since = Stopwatch.StartNew();

        public Instant GetCurrentInstant() => start + Duration.FromTimeSpan(_since.Elapsed);
    }
}
