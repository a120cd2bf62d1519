using CioCoachBot.Coach;
using CioCoachBot.Storage;
using NodaTime;

namespace CioCoachBot.Tests.Storage;

/// <summary>An engine on which every suite of a port runs.</summary>
public interface IEngine : IDisposable
{
    /// <summary>Opens the engine's database; each call another connection to the same data.</summary>
    IDatabase Open();
}

/// <summary>What the suites of the ports share: a migrated database of their own, two tenants and a moment.</summary>
public abstract class StoreSuite(IEngine engine) : IAsyncLifetime
{
    protected static readonly TenantId Tenant = new("11111111-1111-1111-1111-111111111111");
    protected static readonly TenantId OtherTenant = new("22222222-2222-2222-2222-222222222222");
    protected static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 9, 30) + Duration.FromTicks(1234567);
    protected static readonly LocalDate Today = new(2026, 11, 20);
    private readonly IDatabase _database = engine.Open();

    protected IDatabase Database => _database;

    public Task InitializeAsync() => _database.MigrateAsync(CancellationToken.None);

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        engine.Dispose();
    }

    protected static Guid NewId(Instant? at = null) => Guid.CreateVersion7((at ?? Now).ToDateTimeOffset());

    protected static PersonId Person(int number) => new($"00000000-0000-0000-0000-{number:000000000000}");

    /// <summary>One unit of work over everything.</summary>
    protected Task<T> Unit<T>(Func<IUnitOfWork, ValueTask<T>> work) => _database.RunAsync(work, CancellationToken.None);

    /// <summary>One unit of work that only writes.</summary>
    protected Task Unit(Func<IUnitOfWork, ValueTask> work) => Unit(async unit =>
    {
        await work(unit);
        return true;
    });

    /// <summary>One unit of work of the tenant.</summary>
    protected Task<T> Coach<T>(Func<ICoachStore, ValueTask<T>> work) => Unit(unit => work(unit.Coach(Tenant)));

    /// <summary>One unit of work of the tenant that only writes.</summary>
    protected Task Coach(Func<ICoachStore, ValueTask> work) => Unit(unit => work(unit.Coach(Tenant)));
}
