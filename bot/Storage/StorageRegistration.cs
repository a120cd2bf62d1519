using CioCoachBot.Storage.PostgreSql;
using CioCoachBot.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Storage;

/// <summary>Puts the storage into the host.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Adds <see cref="IDatabase"/> with the settings of the section <see cref="StorageOptions.Section"/>, which are checked at start.
    /// The host calls <see cref="IDatabase.MigrateAsync"/> before it serves.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>();
        services.AddSingleton(provider => Open(provider.GetRequiredService<IOptions<StorageOptions>>().Value));
        return services;
    }

    private static IDatabase Open(StorageOptions options) => options.NamesServer
        ? new PostgresDatabase(options.ConnectionString)
        : new SqliteDatabase(options.ConnectionString);
}
