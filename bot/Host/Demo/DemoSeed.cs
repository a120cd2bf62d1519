using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.LocalTeams;
using CioCoachBot.Storage;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Host.Demo;

/// <summary>Fills the empty database of a first local start with the demo organisation, its customers and eight weeks of history.</summary>
internal sealed class DemoSeed(IDatabase database, IClock clock)
{
    private static readonly TenantId Tenant = new(DemoOrganisation.TenantId);

    /// <summary>Seeds, unless there is anything already.</summary>
    public Task SeedAsync(CancellationToken cancellation) => database.RunAsync(
        Tenant,
        async unit =>
        {
            var store = unit.Coach(Tenant);
            if ((await store.Customers.AllAsync()).Count > 0)
            {
                return;
            }

            var now = clock.GetCurrentInstant();
            var leaders = await AddPeopleAsync(store, now);
            var customers = await AddCustomersAsync(store, now);
            await AddHistoryAsync(store, leaders, customers, now);
        },
        cancellation);

    private static async ValueTask<IReadOnlyList<Leader>> AddPeopleAsync(ICoachStore store, Instant now)
    {
        var since = now - Duration.FromDays((DemoHistory.Weeks + 1) * 7);
        var leaders = new List<Leader>();
        foreach (var person in DemoOrganisation.People)
        {
            var id = new PersonId(person.ObjectId);
            await store.People.SaveAsync(new Person(id, person.Name, person.Zone, person.Locale, Reachable: false));
            if (RoleOf(person) is { } role)
            {
                await store.Partners.AppointAsync(role, id);
            }
            else if (person.Role is DemoRole.Cio or DemoRole.LeadershipTeam)
            {
                leaders.Add(new Leader
                {
                    Id = id,
                    Name = person.Name,
                    Title = person.Role == DemoRole.Cio ? "CIO" : person.Label is "CISO" ? "CISO" : person.Title,
                    Manager = person.ManagerObjectId is { } manager ? new PersonId(manager) : null,
                    ZoneId = person.Zone,
                    Locale = person.Locale,
                    Since = since,
                });
                await store.Leaders.SaveAsync(leaders[^1]);
            }
        }

        await store.Targets.SetAsync(new Target(null, Target.DefaultMinutes, since.InUtc().Date));
        await store.Targets.SetAsync(new Target(leaders[0].Id, 150, since.InUtc().Date));
        return leaders;
    }

    private static async ValueTask<IReadOnlyDictionary<string, CustomerId>> AddCustomersAsync(ICoachStore store, Instant now)
    {
        var ids = new Dictionary<string, CustomerId>(StringComparer.Ordinal);
        foreach (var (name, model, strategic) in DemoHistory.Customers)
        {
            ids[name] = new CustomerId(Guid.CreateVersion7(now.ToDateTimeOffset()));
            await store.Customers.SaveAsync(new Customer(ids[name], name, model, strategic));
        }

        return ids;
    }

    private static async ValueTask AddHistoryAsync(
        ICoachStore store, IReadOnlyList<Leader> leaders, IReadOnlyDictionary<string, CustomerId> customers, Instant now)
    {
        foreach (var contact in DemoHistory.Contacts)
        {
            var leader = leaders[contact.Leader];
            var day = IsoWeek.Of(now, leader.Zone).Plus(-contact.WeeksAgo).Monday.PlusDays((int)contact.Day - 1);
            var loggedAt = day.At(new LocalTime(18, 0)).InZoneLeniently(leader.Zone).ToInstant();
            var interaction = new Interaction
            {
                Id = new InteractionId(Guid.CreateVersion7(loggedAt.ToDateTimeOffset())),
                Leader = leader.Id,
                Customer = customers[contact.Customer],
                Date = day,
                Minutes = contact.Minutes,
                Approach = contact.Approach,
                Mode = contact.Mode,
                Partners = contact.With is { } with ? [with] : [],
                Insight = contact.Insight,
                Shareable = contact.Insight is not null,
                LoggedAt = loggedAt,
            };
            await store.Interactions.AddAsync(interaction);
            await store.HeardThemes.SaveAsync(interaction, HeardTheme.CodesOf(interaction, InsightTopics.Known));
        }
    }

    private static PartnerRole? RoleOf(DemoPerson person) => person.Role switch
    {
        DemoRole.Cmo => PartnerRole.Cmo,
        DemoRole.Cco => PartnerRole.Cco,
        DemoRole.HeadOfSales => PartnerRole.Sales,
        _ => null,
    };
}
