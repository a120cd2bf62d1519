using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Questions;
using CioCoachBot.Storage;
using NodaTime;

namespace CioCoachBot.Host.Scheduling;

/// <summary>
/// Forgets what nobody needs any more: activities that cannot be delivered again, messages that were given up long ago (their keys stay),
/// contacts that were taken back longer ago than they can be restored, questions that nobody answered. And tells of messages that wait too long.
/// </summary>
internal sealed partial class Housekeeping(IDatabase database, IClock clock, ILogger<Housekeeping> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromHours(1);
    private static readonly Duration SeenFor = Duration.FromDays(1);
    private static readonly Duration WaitsLong = Duration.FromHours(1);
    private static readonly Duration SentFor = Duration.FromDays(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ticks = new PeriodicTimer(Round);
        try
        {
            do
            {
                await CleanAsync(stoppingToken);
            }
            while (await ticks.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the process.
        }
    }

    private async Task CleanAsync(CancellationToken cancellation)
    {
        try
        {
            var now = clock.GetCurrentInstant();
            var seen = await database.RunAsync(unit => unit.Seen.ForgetBeforeAsync(now - SeenFor), cancellation);
            var sent = await database.RunAsync(unit => unit.Outbox.ForgetBeforeAsync(now - SentFor), cancellation);
            var deleted = await database.RunAsync(unit => unit.ForgetDeletedAsync(InteractionRules.KeptSince(now)), cancellation);
            await database.RunAsync(unit => unit.ForgetQuestionsAsync(now - OpenQuestion.Lasts), cancellation);
            LogCleaned(seen, sent, deleted);
            var (waiting, oldest) = await database.ReadAsync(unit => unit.Outbox.DepthAsync(), cancellation);
            if (oldest is { } since && now - since > WaitsLong)
            {
                LogWaiting(waiting, since);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFailed(fault);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Debug,
        Message = "Forgot {Seen} answered activities, {Sent} sent messages and {Deleted} contacts that were taken back")]
    private partial void LogCleaned(int seen, int sent, int deleted);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Waiting} messages wait to be sent, the oldest since {Oldest}")]
    private partial void LogWaiting(int waiting, Instant oldest);

    [LoggerMessage(Level = LogLevel.Error, Message = "Housekeeping failed; it is tried again in an hour")]
    private partial void LogFailed(Exception fault);
}
