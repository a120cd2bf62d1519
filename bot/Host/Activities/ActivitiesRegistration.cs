using CioCoachBot.Teams;

namespace CioCoachBot.Host.Activities;

/// <summary>Takes in what makes an activity a turn, and the turn's answer messages.</summary>
internal static class ActivitiesRegistration
{
    /// <summary>Adds the handler that the Teams room calls.</summary>
    public static IServiceCollection AddActivities(this IServiceCollection services)
    {
        services.AddSingleton<TurnReader>();
        return services.AddSingleton<IActivityHandler, CoachActivityHandler>();
    }
}
