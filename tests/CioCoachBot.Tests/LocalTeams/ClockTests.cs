using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CioCoachBot.LocalTeams;
using CioCoachBot.LocalTeams.Clock;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Tests.LocalTeams;

public sealed class ClockTests
{
    [Fact]
    public async Task Never_goes_back_and_runs_on_with_the_real_clock()
    {
        var real = new SetClock(LocalTeamsHost.Start);
        await using var teams = await LocalTeamsHost.StartAsync(real: real);
        var clock = teams.Services.GetRequiredService<TurnableClock>();
        var turns = 0;
        clock.Turned += (_, _) => turns++;

        Assert.True(clock.TurnTo(LocalTeamsHost.Start + Duration.FromHours(5)));
        Assert.False(clock.TurnTo(LocalTeamsHost.Start));
        real.Now += Duration.FromMinutes(1);
        Assert.Equal(LocalTeamsHost.Start + Duration.FromMinutes(301), clock.GetCurrentInstant());
        real.Now -= Duration.FromHours(2);
        Assert.Equal(LocalTeamsHost.Start + Duration.FromMinutes(301), clock.GetCurrentInstant());
        Assert.Equal(1, turns);
        Assert.Same(clock, teams.Services.GetRequiredService<IClock>());
    }

    [Fact]
    public async Task Stays_turned_over_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("local-teams-");
        var path = Path.Combine(folder.FullName, "state.jsonl");
        await using (var teams = await LocalTeamsHost.StartAsync(path))
        {
            await TurnAsync(teams, "hour");
        }

        await using (var teams = await LocalTeamsHost.StartAsync(path))
        {
            Assert.Equal(LocalTeamsHost.Start + Duration.FromHours(1), teams.Services.GetRequiredService<IClock>().GetCurrentInstant());
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Turns_to_the_next_occasion_and_not_short_of_it()
    {
        var due = LocalTeamsHost.Start + Duration.FromHours(26) + Duration.FromNanoseconds(1);
        await using var teams = await LocalTeamsHost.StartAsync(next: new DueItem(due));

        Assert.True(await TurnAsync(teams, "next-prompt"));
        Assert.True(teams.Services.GetRequiredService<IClock>().GetCurrentInstant() >= due);
        Assert.False(await TurnAsync(teams, "next-prompt"));
    }

    [Fact]
    public async Task Stays_where_nothing_is_planned()
    {
        await using var teams = await LocalTeamsHost.StartAsync();

        Assert.False(await TurnAsync(teams, "next-prompt"));
    }

    [Theory]
    [InlineData("Europe/Berlin", 2026, 11, 26, 14, 0, "2026-11-30T07:30:00Z")]
    [InlineData("America/New_York", 2026, 11, 26, 14, 0, "2026-11-30T13:30:00Z")]
    [InlineData("Europe/Berlin", 2026, 11, 30, 7, 29, "2026-11-30T07:30:00Z")]
    [InlineData("Europe/Berlin", 2026, 11, 30, 7, 30, "2026-12-07T07:30:00Z")]
    [InlineData("Europe/Berlin", 2026, 10, 24, 12, 0, "2026-10-26T07:30:00Z")]
    public void Monday_is_half_past_eight_where_the_person_is(string zone, int year, int month, int day, int hour, int minute, string monday)
    {
        var next = ClockEndpoints.NextMonday(Instant.FromUtc(year, month, day, hour, minute), DateTimeZoneProviders.Tzdb[zone]);

        Assert.Equal(monday, InstantPattern.General.Format(next));
    }

    private static async Task<bool> TurnAsync(LocalTeamsHost teams, string to)
    {
        var response = await teams.Http.PostAsJsonAsync("/local/api/clock", new { to, person = DemoOrganisation.Cio.ObjectId });
        return (bool)(await response.Content.ReadFromJsonAsync<JsonNode>())!["turned"]!;
    }

    private sealed class DueItem(Instant due) : INextDue
    {
        public ValueTask<Instant?> FindAsync(CancellationToken cancellation) => ValueTask.FromResult<Instant?>(due);
    }
}
