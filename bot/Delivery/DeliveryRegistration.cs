using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Delivery;

/// <summary>Puts the way out together.</summary>
public static class DeliveryRegistration
{
    /// <summary>Adds the outbox's writer and its pump. Needs the storage, the connector and a clock.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddOptions<PumpOptions>().BindConfiguration(PumpOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PumpOptions>, PumpOptionsCheck>();
        services.AddSingleton<OutboxWriter>();
        services.AddSingleton<TenantSpeaker>();
        services.AddSingleton<OutboxClaims>();
        services.AddSingleton<BulkLanes>();
        services.AddSingleton<SentRecords>();
        services.AddSingleton<MessageDispatcher>();
        services.AddSingleton<OutboxPump>();
        return services.AddHostedService(provider => provider.GetRequiredService<OutboxPump>());
    }
}
