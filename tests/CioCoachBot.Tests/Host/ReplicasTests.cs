using System.Net;
using CioCoachBot.Tests.Storage.PostgreSql;

namespace CioCoachBot.Tests.Host;

/// <summary>Two processes on one PostgreSQL database: whichever is asked, each answer comes once and in order.</summary>
public sealed class ReplicasTests : IDisposable
{
    private static readonly Persona Ada = new("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", "Ada");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach");

    public void Dispose() => _folder.Delete(recursive: true);

    [FactNeeding(Prerequisite.PostgreSql)]
    public async Task Each_answer_comes_once_and_in_order_whichever_process_is_asked()
    {
        using var database = new PostgresEngine();
        await using var connector = await StandInConnector.StartAsync();
        await using var one = await CoachProcess.StartOnAsync(_folder, database.ConnectionString);
        await using var two = await CoachProcess.StartOnAsync(_folder, database.ConnectionString);
        var processes = new[] { one, two };
        await one.PostAsync(Ada.Installs(), connector.ServiceUrl);
        await connector.WaitForAsync(IsToAda);
        var before = connector.Accepted.Count(IsToAda);
        for (var i = 0; i < 6; i++)
        {
            // Each delivered to both: the second finds that it was answered.
            var says = Ada.Says(i % 2 == 0 ? "help" : "what can you do with a teapot");
            Assert.Equal(HttpStatusCode.OK, await processes[i % 2].PostAsync((System.Text.Json.Nodes.JsonObject)says.DeepClone(), connector.ServiceUrl));
            Assert.Equal(HttpStatusCode.OK, await processes[(i + 1) % 2].PostAsync(says, connector.ServiceUrl));
        }

        while (connector.Accepted.Count(IsToAda) < before + 6)
        {
            await connector.WaitForAsync(IsToAda, after: connector.Accepted.Count);
        }

        await Task.Delay(500);
        var answers = connector.Accepted.Where(IsToAda).Skip(before).Select(r => r.FallbackText).ToList();
        Assert.Equal(6, answers.Count);
        Assert.Equal(answers[0], answers[2]);
        Assert.Equal(answers[1], answers[3]);
        Assert.NotEqual(answers[0], answers[1], StringComparer.Ordinal);
    }

    [FactNeeding(Prerequisite.PostgreSql)]
    public async Task Where_one_process_is_killed_the_other_answers()
    {
        using var database = new PostgresEngine();
        await using var connector = await StandInConnector.StartAsync();
        await using var survivor = await CoachProcess.StartOnAsync(_folder, database.ConnectionString, TimeSpan.FromSeconds(3));
        await using (var victim = await CoachProcess.StartOnAsync(_folder, database.ConnectionString, TimeSpan.FromSeconds(3)))
        {
            await victim.PostAsync(Ada.Installs(), connector.ServiceUrl);
            await connector.WaitForAsync(IsToAda);
            await victim.KillAsync();
        }

        var before = connector.Accepted.Count;
        Assert.Equal(HttpStatusCode.OK, await survivor.PostAsync(Ada.Says("help"), connector.ServiceUrl));
        await connector.WaitForAsync(IsToAda, after: before);
    }

    private static bool IsToAda(Received r) => r.Method == "POST" && r.Path.Contains(Ada.ChatId, StringComparison.Ordinal);
}
