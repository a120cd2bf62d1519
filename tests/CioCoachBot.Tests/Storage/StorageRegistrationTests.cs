using CioCoachBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Tests.Storage;

public sealed class StorageRegistrationTests
{
    private static ServiceProvider Services(string? connectionString)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (connectionString is not null) { settings["Storage:ConnectionString"] = connectionString; }
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddStorage()
            .BuildServiceProvider();
    }

    [Fact]
    public void Without_a_setting_the_file_lies_under_data()
    {
        using var services = Services(null);
        Assert.Equal("Data Source=data/coach.db", services.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString);
    }

    [Fact]
    public async Task The_set_file_is_created_with_its_folder()
    {
        var folder = Directory.CreateTempSubdirectory("coach-");
        try
        {
            var file = Path.Combine(folder.FullName, "deep", "er", "coach.db");
            await using (var services = Services($"Data Source={file}"))
            {
                await services.GetRequiredService<IDatabase>().MigrateAsync(CancellationToken.None);
                await services.GetRequiredService<IDatabase>().PingAsync(CancellationToken.None);
            }

            Assert.True(File.Exists(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Cache=Shared")]
    [InlineData("Host=db;Username=coach;Password=secret")]
    [InlineData("Host=;Database=coach;Password=secret")]
    [InlineData("Host=db;Database=coach;Password=secret;Data Source=x")]
    [InlineData("Host=db;Database=coach;Port=secret")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x.db;Mode=ReadOnly")]
    [InlineData("Data Source=x;Mode=Memory")]
    [InlineData("Data Source=file:x.db?mode=ro")]
    [InlineData("no connection string")]
    public void A_bad_setting_is_named_and_never_shown(string connectionString)
    {
        using var services = Services(connectionString);
        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IDatabase>());

        Assert.StartsWith("Storage__ConnectionString ", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
    }
}
