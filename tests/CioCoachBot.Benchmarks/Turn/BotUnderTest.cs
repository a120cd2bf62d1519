using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Host;
using CioCoachBot.Storage;
using CioCoachBot.Teams;
using CioCoachBot.Teams.Authentication;
using CioCoachBot.Teams.Outbound;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Benchmarks.Turn;

/// <summary>
/// A process that is the bot: its own Program on its own Kestrel, with the settings of production. Two things are replaced, because the
/// stand-in connector
/// is on this machine and no directory issues tokens here: who may be spoken to on loopback, and where outbound tokens come from. Inbound
/// tokens are really checked.
/// </summary>
internal static class BotUnderTest
{
    public const string Part = "turn:bot";

    /// <summary>The bot's application id in this benchmark.</summary>
    public const string AppId = "0f0e0d0c-0b0a-4908-8706-050403020100";

    /// <summary>The settings without a pace, as environment variables: what a turn costs, not how long it waits.</summary>
    public static IReadOnlyDictionary<string, string> Unpaced(string connector, string dataFolder, Population population)
    {
        var settings = Settings(connector, $"Data Source={DatabaseFile(dataFolder)}", population);
        settings["Teams__Pacing__TenantPerSecond"] = "0";
        foreach (var window in new[] { "PerSecond", "PerTwoSeconds", "PerThirtySeconds", "PerHour" })
        {
            settings[$"Teams__Pacing__Send__{window}"] = "0";
        }

        return settings;
    }

    /// <summary>The settings of production, as environment variables.</summary>
    public static Dictionary<string, string> Settings(string connector, string database, Population population)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Storage__ConnectionString"] = database,
            ["Teams__AppId"] = AppId,
            ["Teams__ManagedIdentity"] = "true",
            ["Teams__OpenIdMetadataUrl"] = connector + "/v1/.well-known/openidconfiguration",
            ["Logging__LogLevel__Default"] = "Warning",
        };
        for (var tenant = 0; tenant < population.Tenants; tenant++)
        {
            settings[$"Teams__TenantIds__{tenant}"] = Population.TenantId(tenant);
        }

        return settings;
    }

    /// <summary>The database of a run.</summary>
    public static string DatabaseFile(string dataFolder) => Path.Combine(dataFolder, "coach.db");

    /// <summary>Runs until it is killed. <c>args[0]</c> is the address to listen on.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var bot = await StartAsync(args[0], services => services);
        await bot.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Starts the bot; its tenants know their customers.</summary>
    /// <param name="address">What it listens on.</param>
    /// <param name="adjust">Replaces further edges.</param>
    public static async Task<WebApplication> StartAsync(string address, Func<IServiceCollection, IServiceCollection> adjust)
    {
        var bot = CoachHost.Build([$"--urls={address}"], builder => adjust(builder.Services)
            .Replace(ServiceDescriptor.Singleton(new LoopbackTrust(Connector: true, Metadata: true)))
            .Replace(ServiceDescriptor.Singleton<IConnectorTokens, FixedToken>()));
        await bot.StartAsync();
        await AddCustomersAsync(bot.Services.GetRequiredService<IDatabase>(), bot.Services.GetRequiredService<IOptions<TeamsOptions>>().Value);
        return bot;
    }

    /// <summary>The customers are known, as they are after a tenant's first weeks: a new one would be asked about.</summary>
    private static Task AddCustomersAsync(IDatabase database, TeamsOptions options) => database.RunAsync(
        async unit =>
        {
            foreach (var tenant in options.TenantIds)
            {
                var customers = unit.Coach(new TenantId(tenant)).Customers;
                if ((await customers.AllAsync()).Count > 0)
                {
                    continue;
                }

                foreach (var name in Population.Customers)
                {
                    var id = new CustomerId(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()));
                    await customers.SaveAsync(new Customer(id, name, EngagementModel.Contributing, Strategic: false));
                }
            }
        },
        CancellationToken.None);

    private sealed class FixedToken : IConnectorTokens
    {
        public ValueTask<string?> GetAsync(CancellationToken cancellation) => ValueTask.FromResult<string?>("benchmark");

        public void Drop(string token)
        {
        }
    }
}
