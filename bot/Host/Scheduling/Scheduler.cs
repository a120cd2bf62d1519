using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation;
using CioCoachBot.Host.Delivery;
using CioCoachBot.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Host.Scheduling;

/// <summary>Attends to what has become due. What is due is data: a restart misses nothing, and a late start asks once.</summary>
internal sealed partial class Scheduler(
    IDatabase database, ICoachConversation coach, Postbox postbox, Pump pump, IClock clock, IOptions<SchedulingOptions> options, ILogger<Scheduler> log)
    : BackgroundService
{
    private const int AtOnce = 100;

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
            var due = await database.RunAsync(unit => unit.DueAsync(clock.GetCurrentInstant(), AtOnce), cancellation);
            foreach (var occasion in due)
            {
                await AttendAsync(occasion, cancellation);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogAgendaFailed(fault);
        }
    }

    private async Task AttendAsync(Occasion occasion, CancellationToken cancellation)
    {
        try
        {
            pump.Take(await database.RunAsync(unit => AttendAsync(occasion, unit, cancellation), cancellation));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogOccasionFailed(fault, occasion.Kind, occasion.Tenant.Value);
            var later = clock.GetCurrentInstant().Plus(Duration.FromTimeSpan(options.Value.PutOff));
            await database.RunAsync(unit => unit.Coach(occasion.Tenant).Agenda.PlanAsync(occasion.Kind, occasion.Subject, later), cancellation);
        }
    }

    private async ValueTask<IReadOnlyList<Parcel>> AttendAsync(Occasion occasion, IUnitOfWork unit, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var store = unit.Coach(occasion.Tenant);
        if (await store.Agenda.FindAsync(occasion.Kind, occasion.Subject) is not { } dueAt || dueAt > now)
        {
            return [];
        }

        var sheet = postbox.Open(unit, occasion.Tenant, now);
        foreach (var reply in await coach.AttendAsync(occasion, now, store, cancellation))
        {
            await (reply switch
            {
                Reply.Tell tell => sheet.TellAsync(tell),
                Reply.Post post => sheet.PostAsync(post),
                Reply.Update update => sheet.UpdateAsync(update),
                _ => throw new InvalidOperationException($"Nobody pressed anything: {reply.GetType().Name} has no place here."),
            });
        }

        if (await store.Agenda.FindAsync(occasion.Kind, occasion.Subject) is { } still && still <= now)
        {
            LogStillDue(occasion.Kind, occasion.Tenant.Value);
            await store.Agenda.PlanAsync(occasion.Kind, occasion.Subject, null);
        }

        return sheet.Parcels;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The agenda could not be read")]
    private partial void LogAgendaFailed(Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "A {Kind} of tenant {TenantId} failed and is put off")]
    private partial void LogOccasionFailed(Exception fault, OccasionKind kind, string tenantId);

    [LoggerMessage(Level = LogLevel.Error, Message = "A {Kind} of tenant {TenantId} was attended to and stayed due; it is taken off the agenda")]
    private partial void LogStillDue(OccasionKind kind, string tenantId);
}
