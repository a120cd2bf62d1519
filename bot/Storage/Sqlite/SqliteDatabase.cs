using CioCoachBot.Coach;
using CioCoachBot.Storage.Migrations;
using CioCoachBot.Storage.Tables;

namespace CioCoachBot.Storage.Sqlite;

/// <summary>The coach's database in one SQLite file.</summary>
internal sealed class SqliteDatabase : IDatabase
{
    private readonly SqliteDialect _dialect;
    private readonly SqliteWriter _writer;
    private readonly SqliteReaders _readers;
    private FileLock? _lock;

    /// <param name="connectionString"><c>Data Source=</c> and the file.</param>
    public SqliteDatabase(string connectionString)
    {
        _dialect = new SqliteDialect(connectionString);
        var lists = new CustomerLists();
        _writer = new SqliteWriter(_dialect, lists);
        _readers = new SqliteReaders(_dialect, lists);
    }

    /// <summary>How many commits there were since the start: fewer than units of work where some went together.</summary>
    public long Commits => _writer.Commits;

    /// <summary>False: the file has one writer.</summary>
    public bool IsShared => false;

    /// <inheritdoc/>
    public Task HoldAsync(CancellationToken cancellation)
    {
        _lock ??= new FileLock(_dialect.PrepareFile());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await Migrator.RunAsync(_dialect, Migration.Embedded, cancellation);
        await using var connection = _dialect.Open();
        SqliteStatistics.Write(connection);
    }

    /// <inheritdoc/>
    public Task<T> RunAsync<T>(TenantId? tenant, Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        return _writer.Enqueue(work, cancellation);
    }

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        return _readers.RunAsync(work, cancellation);
    }

    /// <inheritdoc/>
    public Task PingAsync(CancellationToken cancellation) =>
        RunAsync(null, static unit => ((UnitOfWork)unit).Sql.FirstAsync("select 1", static row => row.Integer(0)), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _writer.Dispose();
        _readers.Dispose();
        _lock?.Dispose();
        return ValueTask.CompletedTask;
    }
}
