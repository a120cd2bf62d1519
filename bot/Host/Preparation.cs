using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Host.Demo;
using CioCoachBot.Host.Options;
using CioCoachBot.LocalTeams;
using CioCoachBot.Storage;
using CioCoachBot.Teams;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Host;

/// <summary>
/// What must be done before the first request: the schema, the partners and public holidays that the configuration names, and on a local start the demo data.
/// </summary>
internal sealed class Preparation(
    IDatabase database, IOptions<CoachOptions> coach, IOptions<TeamsOptions> teams, IClock clock, IServiceProvider services) : IHostedLifecycleService
{
    /// <inheritdoc/>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await database.HoldAsync(cancellationToken);
        await database.MigrateAsync(cancellationToken);
        if (services.GetService<DemoSeed>() is { } demo)
        {
            await demo.SeedAsync(cancellationToken);
        }

        // Of a day that has just begun somewhere, what was known yesterday is what it was.
        var today = clock.GetCurrentInstant().InUtc().Date.PlusDays(-1);
        var holidays = coach.Value.Holidays.SelectMany(entry => HolidayFile.Of(entry).From(today)).Distinct().ToList();
        foreach (var tenant in Tenants())
        {
            await database.RunAsync(tenant, unit => ReplaceAsync(unit.Coach(tenant), today, holidays), cancellationToken);
        }

        if (teams.Value.TenantIds is [var first, ..])
        {
            var tenant = new TenantId(first);
            await database.RunAsync(tenant, unit => AppointAsync(unit.Coach(tenant)), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async ValueTask ReplaceAsync(ICoachStore store, LocalDate from, IReadOnlyList<Holiday> holidays) =>
        await store.Holidays.ReplaceAsync(from, holidays);

    /// <summary>Those that are served; on a local start the demo's.</summary>
    private IEnumerable<TenantId> Tenants() =>
        (services.GetService<DemoSeed>() is null ? teams.Value.TenantIds : [DemoOrganisation.TenantId]).Select(static id => new TenantId(id));

    private async ValueTask AppointAsync(ICoachStore store)
    {
        foreach (var (role, partner) in coach.Value.Partners)
        {
            if (await store.Partners.HolderAsync(role) is not null)
            {
                continue;
            }

            var id = new PersonId(partner.Id.ToLowerInvariant());
            var holder = await store.People.FindAsync(id) ?? new Person(id, partner.Name, "Etc/UTC", "en", Reachable: false);
            await Appointment.MakeAsync(store, role, holder);
        }
    }
}
