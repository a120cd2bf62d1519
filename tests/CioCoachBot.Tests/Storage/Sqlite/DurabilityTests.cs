using CioCoachBot.Coach;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Sqlite;

public sealed class DurabilityTests : IDisposable
{
    private static readonly TenantId Tenant = new("t");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 9, 30);
    private readonly SqliteEngine _engine = new();

    public void Dispose() => _engine.Dispose();

    private static Task<bool> Add(SqliteDatabase database, string key) => database.RunAsync(unit => unit.Seen.TryAddAsync(Tenant, key, new PersonId("p"), Now), CancellationToken.None);

    [Fact]
    public async Task What_was_acknowledged_is_there_after_an_abrupt_end()
    {
        await using var database = _engine.OpenSqlite();
        await database.MigrateAsync(CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Add(database, $"{i}")));

        // The files as a killed process leaves them: nothing is closed, nothing is checkpointed.
        var copy = Directory.CreateDirectory(Path.Combine(_engine.Folder, "copy")).FullName;
        foreach (var file in new[] { "coach.db", "coach.db-wal" }) { File.Copy(Path.Combine(_engine.Folder, "data", file), Path.Combine(copy, file)); }
        await using var revived = new SqliteDatabase($"Data Source={Path.Combine(copy, "coach.db")}");
        await revived.MigrateAsync(CancellationToken.None);

        Assert.All(await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Add(revived, $"{i}"))), Assert.False);
        Assert.True(await Add(revived, "50"));
    }

    [Fact]
    public async Task Reopening_finds_everything()
    {
        await using (var database = _engine.OpenSqlite())
        {
            await database.MigrateAsync(CancellationToken.None);
            await Add(database, "a");
        }

        Assert.False(File.Exists(Path.Combine(_engine.Folder, "data", "coach.db-wal")));
        await using var reopened = _engine.OpenSqlite();
        await reopened.MigrateAsync(CancellationToken.None);
        Assert.False(await Add(reopened, "a"));
    }

    [Fact]
    public async Task Two_processes_may_write_to_one_file()
    {
        await using var one = _engine.OpenSqlite();
        await using var two = _engine.OpenSqlite();
        await Task.WhenAll(one.MigrateAsync(CancellationToken.None), two.MigrateAsync(CancellationToken.None));

        var first = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Add(i % 2 == 0 ? one : two, $"{i / 2}")));
        Assert.Equal(20, first.Count(answer => answer));
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    public void A_connection_has_the_settings_that_durability_asks_for(string setting, string expected)
    {
        using SqliteConnection connection = new SqliteDialect(_engine.ConnectionString).Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"pragma {setting}";

        Assert.Equal(expected, command.ExecuteScalar()!.ToString());
    }
}
