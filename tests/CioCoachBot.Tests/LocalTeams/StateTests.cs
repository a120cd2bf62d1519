using CioCoachBot.LocalTeams;

namespace CioCoachBot.Tests.LocalTeams;

public sealed class StateTests
{
    private static readonly DemoPerson Cio = DemoOrganisation.Cio;

    [Fact]
    public async Task Everything_survives_a_restart_and_nobody_is_greeted_twice()
    {
        var folder = Directory.CreateTempSubdirectory("local-teams-");
        var path = Path.Combine(folder.FullName, "state.jsonl");
        string before;
        await using (var teams = await LocalTeamsHost.StartAsync(path))
        {
            await teams.DoAsync(Cio, "messages", new { conversation = Cio.ChatId, text = "card" });
            var card = (await teams.MessagesAsync(Cio.ChatId)).Single(m => m["cards"]!.AsArray().Count == 1);
            await teams.DoAsync(Cio, "press", new { messageId = (string?)card["id"], action = new { type = "Action.Execute", verb = "count", data = new { count = 1 } } });
            await teams.DoAsync(Cio, "read", new { conversation = Cio.ChatId, upTo = (string?)card["id"] });
            before = (await teams.WorldAsync()).ToJsonString();
        }

        await using (var teams = await LocalTeamsHost.StartAsync(path))
        {
            Assert.Equal(before, (await teams.WorldAsync()).ToJsonString());
            Assert.Empty(teams.Bot.Received);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_last_line_that_was_cut_short_is_dropped()
    {
        var folder = Directory.CreateTempSubdirectory("local-teams-");
        var path = Path.Combine(folder.FullName, "state.jsonl");
        string before;
        await using (var teams = await LocalTeamsHost.StartAsync(path))
        {
            before = (await teams.WorldAsync()).ToJsonString();
        }

        await File.AppendAllTextAsync(path, "{\"kind\":\"posted\",\"mess");
        await using (var teams = await LocalTeamsHost.StartAsync(path))
        {
            Assert.Equal(before, (await teams.WorldAsync()).ToJsonString());
            await teams.DoAsync(Cio, "messages", new { conversation = Cio.ChatId, text = "still here" });
        }

        await using (var teams = await LocalTeamsHost.StartAsync(path))
        {
            Assert.Contains(await teams.MessagesAsync(Cio.ChatId), m => (string?)m["text"] == "still here");
        }

        folder.Delete(recursive: true);
    }
}
