using System.Data.Common;
using CioCoachBot.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace CioCoachBot.Storage.Sqlite;

/// <summary>SQLite's side of what differs.</summary>
internal sealed class SqliteDialect(string connectionString) : IDialect
{
    // WAL with FULL: every commit is fsynced before it is acknowledged. The time-out is for another process at the same file.
    // Room for the pages in use (4 MB; 16 MB was no faster with 4,096 leaders at work), and a longer log before it is copied back
    // (32 MB), which spares the same pages being written again and again. What it grew beyond 4 MB is given back once it is copied.
    private const string Settings =
        "pragma busy_timeout = 30000; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma temp_store = memory;"
        + "pragma cache_size = -4096; pragma wal_autocheckpoint = 8192; pragma journal_size_limit = 4194304;";

    /// <inheritdoc/>
    public string BeginMigration => "begin immediate transaction";

    /// <inheritdoc/>
    public string KeyedTable => "without rowid";

    /// <summary>None: a transaction that writes is alone.</summary>
    public string ClaimLock => "";

    /// <inheritdoc/>
    public ValueTask<DbConnection> OpenAsync(CancellationToken cancellation) => ValueTask.FromResult<DbConnection>(Open());

    /// <summary>Opens a connection; creates the folder and the file where they are missing.</summary>
    public SqliteConnection Open()
    {
        // One connection writes for as long as the process lives: a pool would only keep the file open after it.
        var settings = new SqliteConnectionStringBuilder(connectionString) { Pooling = false, DataSource = PrepareFile() };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens a connection that refuses to write.</summary>
    public SqliteConnection OpenReader()
    {
        var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma query_only = on";
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>The database's file, with its folder, made where they are missing.</summary>
    public string PrepareFile()
    {
        var file = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        CreatePrivate(file);
        return file;
    }

    /// <summary>
    /// What leaders heard is for nobody else on this machine: the file is its user's alone. The engine gives its side files the same
    /// mode.
    /// </summary>
    private static void CreatePrivate(string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        if (!File.Exists(file))
        {
            new FileStream(file, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite, UnixCreateMode = OwnersAlone }).Dispose();
        }
    }
}
