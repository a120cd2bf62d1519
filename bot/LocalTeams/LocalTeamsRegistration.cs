using CioCoachBot.LocalTeams.Chats;
using CioCoachBot.LocalTeams.Client;
using CioCoachBot.LocalTeams.Clock;
using CioCoachBot.LocalTeams.Connector;
using CioCoachBot.LocalTeams.Page;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace CioCoachBot.LocalTeams;

/// <summary>Puts the stand-in Teams into a host. Only in Development, and only for callers on this machine.</summary>
public static class LocalTeamsRegistration
{
    /// <summary>
    /// Registers the stand-in, and makes its <see cref="TurnableClock"/> the process's <see cref="IClock"/>.
    /// Where an <see cref="INextDue"/> is registered, the clock can be turned to it.
    /// </summary>
    /// <param name="services">Where to.</param>
    /// <param name="real">The real clock, on which the turnable one runs.</param>
    /// <param name="statePath">The file that keeps the chats over a restart; its folder is created.</param>
    public static IServiceCollection AddLocalTeams(this IServiceCollection services, IClock real, string statePath)
    {
        services.AddSingleton(_ => new ChatLog(statePath));
        services.AddSingleton(provider => new TurnableClock(real, provider.GetRequiredService<ChatLog>()));
        services.Replace(ServiceDescriptor.Singleton<IClock>(provider => provider.GetRequiredService<TurnableClock>()));
        services.AddSingleton<ChatRoom>();
        services.AddSingleton<LocalAddress>();
        services.AddSingleton<ActivityFactory>();
        services.AddSingleton<BotCaller>();
        services.AddSingleton<People>();
        services.AddSingleton<Extension>();
        services.AddHostedService<FirstStart>();
        return services;
    }

    /// <summary>
    /// Maps the page at <c>/</c>, what it calls under <c>/local/</c>, and the connector under <c>/connector/{tenant}/v3</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">The environment is not Development: nobody may talk to a bot as somebody else
    /// there.</exception>
    public static IEndpointRouteBuilder MapLocalTeams(this IEndpointRouteBuilder endpoints)
    {
        if (!endpoints.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            throw new InvalidOperationException("The stand-in Teams belongs to the Development environment only.");
        }

        var page = endpoints.MapGroup("").AddEndpointFilter(LocalOnly.ForPage).ExcludeFromDescription();
        page.MapPage();
        var api = page.MapGroup("/local/api");
        api.MapClient();
        api.MapClock();

        var connector = endpoints.MapGroup(
            $"/connector/{DemoOrganisation.TenantId}/v3").AddEndpointFilter(LocalOnly.ForBot).ExcludeFromDescription();
        connector.MapConversations();
        connector.MapMessages();
        connector.MapRoster();
        return endpoints;
    }
}
