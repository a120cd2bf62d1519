using CioCoachBot.LocalTeams.Chats;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CioCoachBot.LocalTeams.Client;

/// <summary>
/// Adds the app to the chats of those who have it from the first start on, by the same events that Teams sends. Begins again after a
/// restart until everybody's were accepted.
/// </summary>
internal sealed partial class FirstStart(
    ChatRoom room, People people, IHostApplicationLifetime host, TimeProvider time, ILogger<FirstStart> log) : BackgroundService
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (room.State.Opened)
        {
            return;
        }

        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = host.ApplicationStarted.Register(() => listening.TrySetResult());
        await using var stopped = stoppingToken.Register(() => listening.TrySetCanceled(CancellationToken.None));
        await listening.Task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (listening.Task.IsCanceled)
        {
            return;
        }

        foreach (var person in DemoOrganisation.People.Where(p => p.HasAppAtFirstStart))
        {
            while (!await people.InstallAsync(person, Place.Find(person.ChatId)!, stoppingToken))
            {
                NotAccepted(log, person.ObjectId);
                await Task.Delay(BetweenTries, time, stoppingToken);
            }
        }

        room.Record(new ChatEvent.Opened());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot did not accept the installation for {ObjectId}; trying again")]
    private static partial void NotAccepted(ILogger log, string objectId);
}
