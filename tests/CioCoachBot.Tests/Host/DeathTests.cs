using System.Net;
using CioCoachBot.LocalTeams;

namespace CioCoachBot.Tests.Host;

/// <summary>The process is killed with what it had to say unsaid: after a restart everything arrives.</summary>
public sealed class DeathTests : IDisposable
{
    private const string Channel = "19:leadership@thread.tacv2";
    private static readonly Persona Admin = new(DemoOrganisation.People.Single(person => person.Role == DemoRole.Admin).ObjectId, "Jonas");
    private static readonly Persona Ada = new("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", "Ada");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Killed_between_commit_and_send_the_reply_arrives_after_the_restart()
    {
        var nobody = await StandInConnector.StartAsync();
        var serviceUrl = nobody.ServiceUrl;
        await nobody.DisposeAsync();
        await using (var bot = await CoachProcess.StartAsync(_folder))
        {
            Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Ada.Says("help"), serviceUrl));
            await bot.KillAsync();
        }

        await using var connector = await StandInConnector.StartAsync(new Uri(serviceUrl).Port);
        await using var again = await CoachProcess.StartAsync(_folder);
        await connector.WaitForAsync(r => r.Path.Contains(Ada.ChatId, StringComparison.Ordinal) && r.Card is not null, seconds: 60);
    }

    [Fact]
    public async Task Killed_during_a_send_the_reply_arrives_after_the_restart()
    {
        await using var connector = await StandInConnector.StartAsync();
        var begun = HangUpOn(connector);
        await using (var bot = await CoachProcess.StartAsync(_folder))
        {
            Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Ada.Says("help"), connector.ServiceUrl));
            await begun;
            await bot.KillAsync();
        }

        connector.Behave = null;
        await using var again = await CoachProcess.StartAsync(_folder);
        await connector.WaitForAsync(r => r.Path.Contains(Ada.ChatId, StringComparison.Ordinal) && r.Card is not null, seconds: 60);
    }

    [Fact]
    public async Task Killed_while_it_posts_the_digest_the_digest_arrives_once_after_the_restart()
    {
        await using var connector = await StandInConnector.StartAsync();
        Task begun;
        await using (var bot = await CoachProcess.StartAsync(_folder))
        {
            await bot.PostAsync(Ada.In(Channel, Ada.Installs()), connector.ServiceUrl);
            var setup = await connector.WaitForAsync(r => r.ChannelId == Channel || r.Path.Contains(Channel, StringComparison.Ordinal));
            await bot.PostAsync(
                Ada.In($"{Channel};messageid={setup.Id}", Ada.Presses("digest.setup", new { day = "Monday", time = "08:30", zone = "Europe/Berlin" }, setup.Id)), connector.ServiceUrl);
            await connector.WaitForAsync(r => r.Method == "PUT");
            await bot.PostAsync(Admin.Presses("digest.allow", new { channel = Channel }, "m-9"), connector.ServiceUrl);
            begun = HangUpOn(connector);
            await bot.TurnClockAsync("monday", DemoOrganisation.Cio.ObjectId);
            await begun;
            await bot.KillAsync();
        }

        connector.Behave = null;
        await using var again = await CoachProcess.StartAsync(_folder);
        await connector.WaitForAsync(IsDigest, seconds: 60);
        await again.TurnClockAsync("hour", DemoOrganisation.Cio.ObjectId);
        Assert.Single(connector.Accepted, IsDigest);
    }

    private static bool IsDigest(Received r) => r.ChannelId == Channel && r.FallbackText.StartsWith("Customer time", StringComparison.Ordinal);

    /// <summary>From now on requests are read and never answered. The task ends when the first has come.</summary>
    private static Task HangUpOn(StandInConnector connector)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        connector.Behave = async (context, _) =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            return true;
        };
        return begun.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }
}
