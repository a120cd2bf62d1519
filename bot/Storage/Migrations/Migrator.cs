using System.Data.Common;
using System.Globalization;
using CioCoachBot.Storage.Sql;

namespace CioCoachBot.Storage.Migrations;

/// <summary>Brings a database up to date: forward only, all steps in one transaction under a lock.</summary>
internal static class Migrator
{
    private const string Ledger =
        "create table if not exists schema_migrations (version integer not null primary key, name text not null, checksum text not null)";

    /// <summary>Runs the steps that the database has not had.</summary>
    /// <exception cref="UnusableDatabaseException">The database has had a step that is not known here, or one whose text has changed
    /// since.</exception>
    public static async Task RunAsync(IDialect dialect, IReadOnlyList<Migration> steps, CancellationToken cancellation)
    {
        await using var connection = await dialect.OpenAsync(cancellation);
        await ExecuteAsync(connection, dialect.BeginMigration, cancellation);
        await ExecuteAsync(connection, Ledger, cancellation);
        var done = await ReadLedgerAsync(connection, cancellation);
        Check(done, steps);
        foreach (var step in steps.Skip(done.Count))
        {
            await ExecuteAsync(connection, step.Sql.Replace("{keyed}", dialect.KeyedTable, StringComparison.Ordinal), cancellation);
            await RecordAsync(connection, step, cancellation);
        }

        // A fault on the way closes the connection, which takes everything back.
        await ExecuteAsync(connection, "commit transaction", cancellation);
    }

    private static void Check(List<(int Version, string Name, string Checksum)> done, IReadOnlyList<Migration> steps)
    {
        for (var i = 0; i < done.Count; i++)
        {
            var (version, name, checksum) = done[i];
            if (i >= steps.Count)
            {
                throw new UnusableDatabaseException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The database has had migration {version:0000}_{name}, which this version of the bot does not know: a newer version wrote it. Start that version, or restore a backup from before."));
            }

            if (version != steps[i].Version || checksum != steps[i].Checksum)
            {
                throw new UnusableDatabaseException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The database has had migration {version:0000}_{name} with another text than this version of the bot has. A released migration is never changed: restore its file and add the change as the next one."));
            }
        }
    }

    private static async Task<List<(
        int Version, string Name, string Checksum)>> ReadLedgerAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select version, name, checksum from schema_migrations order by version";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var done = new List<(int, string, string)>();
        while (await reader.ReadAsync(cancellation)) { done.Add((reader.GetInt32(0), reader.GetString(1), reader.GetString(2))); }
        return done;
    }

    private static async Task RecordAsync(DbConnection connection, Migration step, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "insert into schema_migrations (version, name, checksum) values (@version, @name, @checksum)";
        foreach (var (name, value) in new (string, object)[] { ("@version", step.Version), ("@name", step.Name), ("@checksum", step.Checksum) })
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants and embedded files only.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
