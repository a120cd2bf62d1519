using CioCoachBot.Storage.Tables;

namespace CioCoachBot.Storage.Sqlite;

/// <summary>
/// The one writer, on a thread of its own. Whatever waits when it is free goes together: one transaction, one savepoint for each unit,
/// one commit, one fsync.
/// No unit is held back for others to come.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    /// <summary>The most units that share a commit: bounds how long the first waits for the last.</summary>
    public const int MostInBatch = 128;

    /// <summary>What a unit is told that awaited something else than its own methods.</summary>
    public const string AwaitedElsewhere =
        "A unit of work may await nothing but its own methods: it runs on the writer's thread, and the next unit cannot wait for it.";

    private readonly Queue<WaitingUnit> _waiting = new();
    private readonly List<WaitingUnit> _batch = new(MostInBatch);
    private readonly SqliteDialect _dialect;
    private readonly CustomerLists _lists;
    private readonly Thread _thread;
    private SqliteSession? _session;
    private UnitOfWork? _unit;
    private bool _stopping;
    private long _commits;

    public SqliteWriter(SqliteDialect dialect, CustomerLists lists)
    {
        _dialect = dialect;
        _lists = lists;
        _thread = new Thread(Loop) { IsBackground = true, Name = "SQLite writer" };
    }

    /// <summary>How many commits there were. Never more than units.</summary>
    public long Commits => Interlocked.Read(ref _commits);

    /// <summary>Puts the unit into the queue.</summary>
    public Task<T> Enqueue<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellation)
    {
        if (Environment.CurrentManagedThreadId == _thread.ManagedThreadId)
        {
            throw new InvalidOperationException("A unit of work cannot start another: it would wait for itself.");
        }

        if (cancellation.IsCancellationRequested) { return Task.FromCanceled<T>(cancellation); }

        var unit = new WaitingUnit<T>(work);
        lock (_waiting)
        {
            ObjectDisposedException.ThrowIf(_stopping, typeof(SqliteDatabase));
            if (_thread.ThreadState.HasFlag(ThreadState.Unstarted)) { _thread.Start(); }
            unit.GiveUpOn(cancellation);
            _waiting.Enqueue(unit);
            Monitor.Pulse(_waiting);
        }

        return unit.Task;
    }

    /// <summary>Finishes what waits, then closes the connection.</summary>
    public void Dispose()
    {
        lock (_waiting)
        {
            _stopping = true;
            Monitor.Pulse(_waiting);
        }

        if (!_thread.ThreadState.HasFlag(ThreadState.Unstarted)) { _thread.Join(); }
    }

    private void Loop()
    {
        while (Take())
        {
            var fault = RunBatch();
            foreach (var unit in _batch) { unit.Complete(fault); }
            _batch.Clear();
        }

        _session?.Dispose();
    }

    private bool Take()
    {
        lock (_waiting)
        {
            while (_waiting.Count == 0)
            {
                if (_stopping) { return false; }
                Monitor.Wait(_waiting);
            }

            while (_batch.Count < MostInBatch && _waiting.TryDequeue(out var unit))
            {
                if (unit.TryBegin()) { _batch.Add(unit); }
            }

            return true;
        }
    }

    /// <summary>Runs the batch in one transaction. Returns why nothing of it was committed, or null.</summary>
    private Exception? RunBatch()
    {
        if (_batch.Count == 0) { return null; }

        try
        {
            _session ??= new SqliteSession(_dialect.Open(), _dialect);
            _unit ??= new UnitOfWork(_session, _lists);
            _session.Control("begin immediate transaction");
            foreach (var unit in _batch) { RunUnit(unit, _session, _unit); }
            _session.Control("commit transaction");
            Interlocked.Increment(ref _commits);
            return null;
        }
#pragma warning disable CA1031 // Whatever it was belongs to the callers; the writer goes on.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return TakeBack(fault);
        }
    }

    private static void RunUnit(WaitingUnit waiting, SqliteSession session, UnitOfWork unit)
    {
        session.Control("savepoint unit");
        try
        {
            waiting.Run(unit);
        }
#pragma warning disable CA1031 // The unit's own fault goes to its caller, and takes only its own writes back.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            // Where SQLite has ended the whole transaction (disk full), this throws and nobody is told that anything was written.
            session.Control("rollback to unit");
            waiting.Fail(fault);
        }

        session.Control("release unit");
    }

    private Exception TakeBack(Exception fault)
    {
        try
        {
            _session?.Rollback();
            return fault;
        }
#pragma warning disable CA1031 // A connection that cannot even roll back is closed; the next batch opens another.
        catch (Exception second)
#pragma warning restore CA1031
        {
            _session?.Dispose();
            _session = null;
            _unit = null;
            return new AggregateException(fault, second);
        }
    }
}
