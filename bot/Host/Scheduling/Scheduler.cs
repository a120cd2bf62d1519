using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Delivery;
using CioCoachBot.Host.Activities;
using CioCoachBot.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Host.Scheduling;

/// <summary>Attends to what has become due. What is due is data: a restart misses nothing, and a late start asks once.</summary>
internal sealed partial class Scheduler(
    IDatabase database, ICoachConversation coach, OutboxPump pump, TenantSpeaker speaker, IClock clock, IOptions<SchedulingOptions> options, ILogger<Scheduler> log)
    : BackgroundService
{
    // So many share a commit; a turn that comes meanwhile waits for these.
    private const int AtOnce = 32;

    // Found in one look: sorting out whose turn it is costs as much for one as for all that are due.
    private const int AtALook = 32 * AtOnce;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ticks = new PeriodicTimer(options.Value.Poll);
        try
        {
            do
            {
                await AttendToAllAsync(stoppingToken);
            }
            while (await ticks.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the process; what is due waits in the agenda.
        }
    }

    private async Task AttendToAllAsync(CancellationToken cancellation)
    {
        try
        {
            while (await database.ReadAsync(unit => unit.DueAsync(clock.GetCurrentInstant(), AtALook, speaker.Process), cancellation) is { Count: > 0 } all)
            {
                foreach (var some in all.Chunk(AtOnce))
                {
                    await Task.WhenAll(some.Select(item => AttendAsync(item, cancellation)));
                }
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogAgendaFailed(fault);
        }
    }

    private async Task AttendAsync(DueItem due, CancellationToken cancellation)
    {
        try
        {
            if (await database.RunAsync(
                due.Tenant, (unit, ahead) => AttendAsync(due with { Ahead = ahead }, unit, cancellation), cancellation) is { } batch)
            {
                pump.Take(batch);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogOccasionFailed(fault, due.Kind, due.Tenant.Value);
            var later = clock.GetCurrentInstant().Plus(Duration.FromTimeSpan(options.Value.PutOff));
            await database.RunAsync(due.Tenant, unit => unit.Coach(due.Tenant).Agenda.PlanAsync(due.Kind, due.Subject, later), cancellation);
        }
    }

    private async ValueTask<OutboxBatch?> AttendAsync(DueItem due, IUnitOfWork unit, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var store = unit.Coach(due.Tenant);
        if (await store.Agenda.FindAsync(due.Kind, due.Subject) is not { } dueAt || dueAt > now)
        {
            return null;
        }

        var batch = OutboxWriter.Say(unit, due.Tenant, now);
        var messages = new MessageWriter(due.Tenant, batch);
        foreach (var message in await coach.AttendAsync(due, now, store, cancellation))
        {
            await message.SendWithAsync(messages);
        }

        if (await store.Agenda.FindAsync(due.Kind, due.Subject) is { } still && still <= now)
        {
            LogStillDue(due.Kind, due.Tenant.Value);
            await store.Agenda.PlanAsync(due.Kind, due.Subject, null);
        }

        return batch;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The agenda could not be read")]
    private partial void LogAgendaFailed(Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "A {Kind} of tenant {TenantId} failed and is put off")]
    private partial void LogOccasionFailed(Exception fault, DueKind kind, string tenantId);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "A {Kind} of tenant {TenantId} was attended to and stayed due; it is taken off the agenda")]
    private partial void LogStillDue(DueKind kind, string tenantId);
}
