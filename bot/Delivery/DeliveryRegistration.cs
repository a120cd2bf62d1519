using Microsoft.Extensions.DependencyInjection;

namespace CioCoachBot.Delivery;

/// <summary>Puts the way out together.</summary>
public static class DeliveryRegistration
{
    /// <summary>Adds the outbox's writer and its pump. Needs the storage, the connector and a clock.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddOptions<PumpOptions>().BindConfiguration(PumpOptions.Section).ValidateOnStart()
            .Validate(o => o.Poll >= PumpOptions.ShortestPoll, "Delivery__Poll is below 50 ms.")
            .Validate(o => o.Lanes > 0, "Delivery__Lanes is below 1.");
        services.AddSingleton<OutboxWriter>();
        services.AddSingleton<MessageDispatcher>();
        services.AddSingleton<OutboxPump>();
        return services.AddHostedService(provider => provider.GetRequiredService<OutboxPump>());
    }
}
