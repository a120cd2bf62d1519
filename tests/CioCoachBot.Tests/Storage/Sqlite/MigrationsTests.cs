using CioCoachBot.Storage;
using CioCoachBot.Storage.Migrations;
using CioCoachBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace CioCoachBot.Tests.Storage.Sqlite;

public sealed class MigrationsTests : IDisposable
{
    private readonly SqliteEngine _engine = new();

    public void Dispose() => _engine.Dispose();

    private Task Migrate(params Migration[] steps) => Migrator.RunAsync(new SqliteDialect(_engine.ConnectionString), steps, CancellationToken.None);

    private List<string> Ask(string sql)
    {
        using var connection = new SqliteDialect(_engine.ConnectionString).Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) { rows.Add(reader.GetString(0)); }
        return rows;
    }

    [Fact]
    public async Task An_older_database_gets_what_it_lacks_and_keeps_what_it_has()
    {
        var first = Migration.Embedded[0];
        await Migrate(first);
        Ask("insert into people (tenant_id, id, name, zone_id, locale) values ('t', 'p', 'Amy', 'UTC', 'en') returning id");
        await Migrate([.. Migration.Embedded, new(Migration.Embedded[^1].Version + 1, "title", "alter table people add column title text; update people set title = 'CIO'")]);

        Assert.Equal(["CIO"], Ask("select title from people where tenant_id = 't' and name = 'Amy'"));
    }

    [Fact]
    public async Task A_changed_migration_is_refused()
    {
        await Migrate(new Migration(1, "first", "create table a (x text)"));
        var fault = await Assert.ThrowsAsync<UnusableDatabaseException>(() => Migrate(new Migration(1, "first", "create table a (y text)"), new Migration(2, "second", "create table b (x text)")));

        Assert.Contains("0001_first", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Ask("select name from sqlite_master where name = 'b'"));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        var first = new Migration(1, "first", "create table a (x text)");
        await Migrate(first, new Migration(2, "later", "create table b (x text)"));
        var fault = await Assert.ThrowsAsync<UnusableDatabaseException>(() => Migrate(first));

        Assert.Contains("0002_later", fault.Message, StringComparison.Ordinal);
        Assert.Contains("newer version", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_database_as_it_was()
    {
        var first = new Migration(1, "first", "create table a (x text)");
        await Assert.ThrowsAsync<SqliteException>(() => Migrate(first, new Migration(2, "bad", "create table b (x text); create table a (x text)")));
        Assert.Empty(Ask("select name from sqlite_master"));

        await Migrate(first);
        Assert.Equal(["first"], Ask("select name from schema_migrations"));
    }

    [Fact]
    public async Task Several_processes_that_start_at_once_migrate_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Migrate([.. Migration.Embedded]))));

        Assert.Equal([.. Migration.Embedded.Select(step => step.Name)], Ask("select name from schema_migrations order by version"));
    }

    [Fact]
    public void How_lines_end_does_not_change_a_migration() =>
        Assert.Equal(new Migration(1, "a", "x\ny").Checksum, new Migration(1, "a", "x\r\ny").Checksum);

    [Fact]
    public async Task Every_table_of_tenants_data_has_the_tenant_first_in_its_key()
    {
        await Migrate([.. Migration.Embedded]);
        var loose = Ask("""
            select m.name from sqlite_master m
            where m.type = 'table' and m.name <> 'schema_migrations'
                and not exists (select 1 from pragma_table_info(m.name) c where c.name = 'tenant_id' and c.pk = 1)
            """);
        Assert.Empty(loose);
    }
}
