using System.Data;
using CioCoachBot.Coach;
using CioCoachBot.Storage.Migrations;
using CioCoachBot.Storage.Tables;
using Npgsql;

namespace CioCoachBot.Storage.PostgreSql;

/// <summary>
/// The coach's database on a PostgreSQL server, which any number of processes share. Each unit of work has a connection and a transaction of
/// its own; what is done for one tenant waits for what another process does for it, so that nothing that was read changes before it is
/// written (docs/decisions/0008).
/// </summary>
internal sealed class PostgresDatabase : IDatabase
{
    /// <summary>How often a unit is run before the engine's refusal is the caller's.</summary>
    public const int Tries = 5;

    // Statements are constants: all of them are prepared, each once a connection.
    private const int MostStatements = 500;

    private const string Alone = "select pg_advisory_xact_lock(hashtextextended($1, 0))";

    private readonly NpgsqlDataSource _source;
    private readonly PostgresDialect _dialect;
    private readonly CustomerLists _lists = new();

    /// <param name="connectionString">Npgsql's: <c>Host=</c>, <c>Database=</c> and so on.</param>
    public PostgresDatabase(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = MostStatements, AutoPrepareMinUsages = 2 };
        _source = NpgsqlDataSource.Create(settings);
        _dialect = new PostgresDialect(_source);
    }

    /// <inheritdoc/>
    public bool IsShared => true;

    /// <inheritdoc/>
    public async Task HoldAsync(CancellationToken cancellation)
    {
        try
        {
            await PingAsync(cancellation);
        }
        catch (NpgsqlException fault)
        {
            throw new UnusableDatabaseException(
                $"The database of Storage__ConnectionString cannot be used: {fault.Message}. Look at its host, name, user and password, and whether it is there.", fault);
        }
    }

    /// <inheritdoc/>
    public Task MigrateAsync(CancellationToken cancellation) => Migrator.RunAsync(_dialect, Migration.Embedded, cancellation);

    /// <inheritdoc/>
    public async Task<T> RunAsync<T>(TenantId? tenant, Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await TryAsync(tenant, work, cancellation);
            }
            catch (PostgresException fault) when (tries < Tries
                && fault.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure)
            {
                // Its writes are taken back; it runs again on what the other one left.
            }
        }
    }

    /// <inheritdoc/>
    public async Task<T> ReadAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var connection = await _source.OpenConnectionAsync(cancellation);

        // All that is read belongs to one moment.
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var sql = new PostgresSession(connection, _dialect);
        await sql.ExecuteAsync("set transaction read only");
        return await work(new UnitOfWork(sql, _lists));
    }

    /// <inheritdoc/>
    public Task PingAsync(CancellationToken cancellation) =>
        RunAsync(null, static unit => ((UnitOfWork)unit).Sql.FirstAsync("select 1", static row => row.Integer(0)), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task<T> TryAsync<T>(TenantId? tenant, Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellation)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        var sql = new PostgresSession(connection, _dialect);
        if (tenant is { } one)
        {
            await sql.FirstAsync(Alone, static _ => true, one.Value);
        }

        var result = await work(new UnitOfWork(sql, _lists));
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }
}
