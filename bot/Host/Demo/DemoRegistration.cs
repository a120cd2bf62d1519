using CioCoachBot.Host.Options;
using CioCoachBot.LocalTeams;
using CioCoachBot.LocalTeams.Clock;
using NodaTime;

namespace CioCoachBot.Host.Demo;

/// <summary>Takes in what a start without a registration of the bot has instead of Teams.</summary>
internal static class DemoRegistration
{
    /// <summary>Adds the stand-in Teams, a clock that can be turned and the demo organisation.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services, IConfiguration configuration, IClock clock)
    {
        services.AddLocalTeams(clock, configuration["LocalTeams:StatePath"] ?? "data/local-teams.jsonl");
        services.AddSingleton<INextDue, NextPrompt>();
        services.PostConfigure<CoachOptions>(static coach =>
        {
            // Admins of the settings are the only ones where there are any.
            foreach (var admin in DemoOrganisation.People.Where(person => coach.Admins.Count == 0 && person.Role == DemoRole.Admin).ToList())
            {
                coach.Admins.Add(admin.ObjectId);
            }
        });
        return services.AddSingleton<DemoSeed>();
    }
}
