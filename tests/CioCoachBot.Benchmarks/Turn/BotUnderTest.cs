using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Host;
using CioCoachBot.Storage;
using CioCoachBot.Teams.Authentication;
using CioCoachBot.Teams.Outbound;
using Microsoft.Extensions.DependencyInjection.Extensions;

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

    /// <summary>The settings, as environment variables.</summary>
    public static IReadOnlyDictionary<string, string> Settings(string connector, string dataFolder)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Storage__ConnectionString"] = $"Data Source={DatabaseFile(dataFolder)}",
            ["Teams__AppId"] = AppId,
            ["Teams__ManagedIdentity"] = "true",
            ["Teams__OpenIdMetadataUrl"] = connector + "/v1/.well-known/openidconfiguration",
            ["Teams__Pacing__TenantPerSecond"] = "0",
            ["Logging__LogLevel__Default"] = "Warning",
        };
        foreach (var window in new[] { "PerSecond", "PerTwoSeconds", "PerThirtySeconds", "PerHour" })
        {
            settings[$"Teams__Pacing__Send__{window}"] = "0";
        }

        for (var tenant = 0; tenant < Population.Tenants; tenant++)
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
        await using var bot = CoachHost.Build([$"--urls={args[0]}"], builder => builder.Services
            .Replace(ServiceDescriptor.Singleton(new LoopbackTrust(Connector: true, Metadata: true)))
            .Replace(ServiceDescriptor.Singleton<IConnectorTokens, FixedToken>()));
        await bot.StartAsync();
        await AddCustomersAsync(bot.Services.GetRequiredService<IDatabase>());
        await bot.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>The customers are known, as they are after a tenant's first weeks: a new one would be asked about.</summary>
    private static Task AddCustomersAsync(IDatabase database) => database.RunAsync(
        async unit =>
        {
            for (var tenant = 0; tenant < Population.Tenants; tenant++)
            {
                var customers = unit.Coach(new TenantId(Population.TenantId(tenant))).Customers;
                foreach (var name in Population.Customers)
                {
                    await customers.SaveAsync(new Customer(new CustomerId(Guid.CreateVersion7(TimeProvider.System.GetUtcNow())), name, EngagementModel.Contributing, Strategic: false));
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
