using System.Net;
using CioCoachBot.Teams.Authentication;
using CioCoachBot.Teams.Inbound;
using CioCoachBot.Teams.Outbound;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Teams;

/// <summary>How a host takes the room in.</summary>
public static class TeamsRoom
{
    /// <summary>Where the channel posts activities.</summary>
    public const string MessagesPath = "/api/messages";

    /// <summary>
    /// Registers the room: settings of section <c>Teams</c> (checked at start), the proof of callers, <see cref="IConnectorClient"/>,
    /// <see cref="IConnectorTokens"/> and <see cref="TeamsReadiness"/>.
    /// The host adds <see cref="IClock"/> and a singleton <see cref="IActivityHandler"/>.
    /// </summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(TeamsOptions.Section);
        services.AddOptions<TeamsOptions>().Bind(section).Configure(options =>
        {
            AddList(options.TenantIds, section[nameof(TeamsOptions.TenantIds)]);
            AddList(options.AllowedHosts, section[nameof(TeamsOptions.AllowedHosts)]);
        }).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsCheck>();
        services.TryAddSingleton(provider => new LoopbackTrust(
            Connector: provider.GetRequiredService<IHostEnvironment>().IsDevelopment() && string.IsNullOrEmpty(
                section[nameof(TeamsOptions.AppId)]),
            Metadata: false));
        AddInbound(services);
        AddOutbound(services);
        services.AddSingleton(provider => new TeamsReadiness(
            provider.GetRequiredService<SigningKeys>(), provider.GetRequiredService<IOptions<TeamsOptions>>()));
        return services;
    }

    /// <summary>Maps <see cref="MessagesPath"/>. Resolves the handler once.</summary>
    public static IEndpointConventionBuilder MapTeams(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var endpoint = ActivatorUtilities.CreateInstance<MessagesEndpoint>(endpoints.ServiceProvider);
        return endpoints.Map(MessagesPath, endpoint.HandleAsync);
    }

    private static void AddInbound(IServiceCollection services)
    {
        services.AddSingleton<ServiceHosts>();
        services.AddSingleton<ServedTenants>();
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<TokenProof>();
        services.AddSingleton(new ProvenTokens());
        services.AddSingleton<ICallers>(provider => HasAppId(provider)
            ? ActivatorUtilities.CreateInstance<SignedCallers>(provider)
            : ActivatorUtilities.CreateInstance<LocalCallers>(provider));
        services.AddHostedService<KeyRefresh>();
        services.AddHttpClient(SigningKeys.ClientName, http =>
            {
                http.Timeout = TimeSpan.FromSeconds(10);
                http.MaxResponseContentBufferSize = 1024 * 1024;
            })
            .UseSocketsHttpHandler((handler, _) => handler.AllowAutoRedirect = false)
            .RemoveAllLoggers();
    }

    private static void AddOutbound(IServiceCollection services)
    {
        services.TryAddSingleton<IConnectorTokens>(provider => HasAppId(provider)
            ? new CachedConnectorTokens(
                () => ConnectorCredential.Of(Options(provider)),
                Options(provider).Scope,
                provider.GetRequiredService<IClock>(),
                provider.GetRequiredService<ILogger<CachedConnectorTokens>>())
            : new NoConnectorTokens());
        services.AddSingleton<Pacer>();
        services.AddSingleton<ConnectorHttp>();
        services.TryAddSingleton<IConnectorClient, ConnectorClient>();
        services.AddHttpClient(ConnectorHttp.ClientName, http =>
            {
                http.Timeout = TimeSpan.FromSeconds(30);
                http.MaxResponseContentBufferSize = 4 * 1024 * 1024;
                http.DefaultRequestHeaders.UserAgent.ParseAdd("CioCoachBot/1.0");
            })
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                handler.AutomaticDecompression = DecompressionMethods.None;
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
                handler.ConnectTimeout = TimeSpan.FromSeconds(10);
                // No trace headers for Microsoft, and none of their cost.
                handler.ActivityHeadersPropagator = null;
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
    }

    private static TeamsOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<TeamsOptions>>().Value;

    private static bool HasAppId(IServiceProvider provider) => !string.IsNullOrEmpty(Options(provider).AppId);

    private static void AddList(IList<string> list, string? commaSeparated)
    {
        foreach (var item in (commaSeparated ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            list.Add(item);
        }
    }
}
