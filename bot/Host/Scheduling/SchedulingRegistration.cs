using Microsoft.Extensions.Options;

namespace CioCoachBot.Host.Scheduling;

/// <summary>Takes in what happens by itself.</summary>
internal static class SchedulingRegistration
{
    /// <summary>Adds the clockwork of what is due, and the housekeeping.</summary>
    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        services.AddOptions<SchedulingOptions>().BindConfiguration(SchedulingOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SchedulingOptions>, SchedulingOptionsCheck>();
        services.AddHostedService<Scheduler>();
        return services.AddHostedService<Housekeeping>();
    }
}
