using System.Collections.Concurrent;
using CioCoachBot.Storage.Tables;

namespace CioCoachBot.Storage.Sqlite;

/// <summary>
/// Reads beside the writer, each on a connection of its own and on what was committed when it began: what only looks never waits for what
/// is written, nor holds it up.
/// </summary>
internal sealed class SqliteReaders(SqliteDialect dialect, CustomerLists lists) : IDisposable
{
    /// <summary>How many read at the same time.</summary>
    public const int AtOnce = 8;

    private readonly ConcurrentBag<SqliteSession> _free = [];
    private readonly SemaphoreSlim _places = new(AtOnce);

    /// <summary>Runs the reads on a thread of the pool.</summary>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The work writes.</exception>
    public async Task<T> RunAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => Run(work), CancellationToken.None);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_free.TryTake(out var session))
        {
            session.Dispose();
        }

        _places.Dispose();
    }

    private T Run<T>(Func<IUnitOfWork, ValueTask<T>> work)
    {
        if (!_free.TryTake(out var session))
        {
            session = new SqliteSession(dialect.OpenReader(), dialect);
        }

        session.MoveHere();
        try
        {
            session.Control("begin deferred transaction");
            var reading = work(new UnitOfWork(session, lists));
            return reading.IsCompleted ? reading.GetAwaiter().GetResult() : throw new InvalidOperationException(SqliteWriter.AwaitedElsewhere);
        }
        finally
        {
            session.Rollback();
            _free.Add(session);
        }
    }
}
