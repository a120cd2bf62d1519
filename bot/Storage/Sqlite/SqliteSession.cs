using CioCoachBot.Storage.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CioCoachBot.Storage.Sqlite;

/// <summary>
/// The writer's connection, or a reader's. Statements are prepared once, kept by their text and bound by number, without ADO.NET's commands in between:
/// docs/decisions/0004 has what each way costs. Everything here runs on one thread at a time and completes synchronously.
/// </summary>
internal sealed class SqliteSession(SqliteConnection connection, IDialect dialect) : ISql, IDisposable
{
    private readonly sqlite3 _database = connection.Handle!;
    private readonly Dictionary<string, SqliteStatement> _prepared = new(StringComparer.Ordinal);
    private int _thread = Environment.CurrentManagedThreadId;

    /// <inheritdoc/>
    public IDialect Dialect => dialect;

    /// <inheritdoc/>
    public ValueTask<int> ExecuteAsync(string sql, params ReadOnlySpan<object?> values)
    {
        Run(sql, values);
        return ValueTask.FromResult(raw.sqlite3_changes(_database));
    }

    /// <inheritdoc/>
    public ValueTask<T?> FirstAsync<T>(string sql, Func<IRow, T> read, params ReadOnlySpan<object?> values)
    {
        var statement = Prepare(sql);
        try
        {
            statement.Bind(values);
            return ValueTask.FromResult(statement.Step() ? read(statement) : default);
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <inheritdoc/>
    public ValueTask<List<T>> AllAsync<T>(string sql, Func<IRow, T> read, params ReadOnlySpan<object?> values)
    {
        var statement = Prepare(sql);
        try
        {
            statement.Bind(values);
            var rows = new List<T>();
            while (statement.Step()) { rows.Add(read(statement)); }
            return ValueTask.FromResult(rows);
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>From now on this thread is the one that uses it.</summary>
    public void MoveHere() => _thread = Environment.CurrentManagedThreadId;

    /// <summary>Runs a statement of the transaction itself.</summary>
    public void Control(string sql) => Run(sql, []);

    /// <summary>Takes back what is not committed; nothing where SQLite has done so itself.</summary>
    public void Rollback()
    {
        if (raw.sqlite3_get_autocommit(_database) == 0) { Control("rollback transaction"); }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _prepared.Values) { statement.Dispose(); }
        connection.Dispose();
    }

    private void Run(string sql, ReadOnlySpan<object?> values)
    {
        var statement = Prepare(sql);
        try
        {
            statement.Bind(values);
            while (statement.Step()) { }
        }
        finally
        {
            statement.Reset();
        }
    }

    private SqliteStatement Prepare(string sql)
    {
        if (Environment.CurrentManagedThreadId != _thread) { throw new InvalidOperationException(SqliteWriter.AwaitedElsewhere); }

        if (!_prepared.TryGetValue(sql, out var statement))
        {
            statement = new SqliteStatement(_database, sql);
            _prepared.Add(sql, statement);
        }

        return statement;
    }
}
