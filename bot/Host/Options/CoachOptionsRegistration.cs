using Microsoft.Extensions.Options;

namespace CioCoachBot.Host.Options;

/// <summary>Takes in who may do what.</summary>
internal static class CoachOptionsRegistration
{
    /// <summary>Adds the settings of the section <see cref="CoachOptions.Section"/>, and what they ask for at start.</summary>
    public static IServiceCollection AddCoachOptions(this IServiceCollection services)
    {
        services.AddOptions<CoachOptions>().BindConfiguration(CoachOptions.Section)
            .PostConfigure<IConfiguration>(ReadLists)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<CoachOptions>, CoachOptionsCheck>();
        return services.AddHostedService<Preparation>();
    }

    private static void ReadLists(CoachOptions options, IConfiguration configuration)
    {
        var section = configuration.GetSection(CoachOptions.Section);
        Split(options.Admins, section[nameof(CoachOptions.Admins)]);
        Split(options.Leaders, section[nameof(CoachOptions.Leaders)]);
        SplitFiles(options.Holidays, section[nameof(CoachOptions.Holidays)]);
    }

    // A path may hold blanks, and upper case.
    private static void SplitFiles(IList<string> files, string? commaSeparated)
    {
        foreach (var file in (commaSeparated ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            files.Add(file);
        }
    }

    // The binder takes Coach__Admins__0 and so on; one value with commas it passes over.
    private static void Split(IList<string> ids, string? commaSeparated)
    {
        var each = ids.Append(commaSeparated ?? "")
            .SelectMany(id => id.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(id => id.ToLowerInvariant())
            .Distinct(StringComparer.Ordinal)
            .ToList();
        ids.Clear();
        each.ForEach(ids.Add);
    }
}
