namespace CioCoachBot.Storage.Sqlite;

/// <summary>A unit of work in the writer's queue.</summary>
internal abstract class WaitingUnit
{
    private int _state;
    private Exception? _fault;

    /// <summary>Begins it. False when its caller gave up waiting.</summary>
    public bool TryBegin() => Interlocked.CompareExchange(ref _state, 1, 0) == 0;

    /// <summary>Gives up waiting. False when it has begun.</summary>
    protected bool TryGiveUp() => Interlocked.CompareExchange(ref _state, 2, 0) == 0;

    /// <summary>Does the work; throws what the work throws.</summary>
    public abstract void Run(IUnitOfWork unit);

    /// <summary>Keeps what the work threw until the others' writes are on the disk.</summary>
    public void Fail(Exception fault) => _fault = fault;

    /// <summary>Tells the caller how it ended; null for a batch that was committed.</summary>
    public void Complete(Exception? batchFault) => Answer(_fault ?? batchFault);

    /// <summary>Sets the caller's task.</summary>
    protected abstract void Answer(Exception? fault);
}

/// <inheritdoc/>
internal sealed class WaitingUnit<T>(Func<IUnitOfWork, ValueTask<T>> work) : WaitingUnit
{
    // Asynchronously: the caller's code must not run on the writer's thread.
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenRegistration _registration;
    private T _result = default!;

    /// <summary>The caller's task.</summary>
    public Task<T> Task => _answer.Task;

    /// <summary>Lets the token end the waiting.</summary>
    public void GiveUpOn(CancellationToken cancellation) => _registration = cancellation.UnsafeRegister(
        static (self, token) =>
        {
            var unit = (WaitingUnit<T>)self!;
            if (unit.TryGiveUp()) { unit._answer.TrySetCanceled(token); }
        },
        this);

    /// <inheritdoc/>
    public override void Run(IUnitOfWork unit)
    {
        var running = work(unit);
        if (!running.IsCompleted)
        {
            _ = ObserveAsync(running);
            throw new InvalidOperationException(SqliteWriter.AwaitedElsewhere);
        }

        _result = running.GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    protected override void Answer(Exception? fault)
    {
        _registration.Unregister();
        if (fault is null) { _answer.SetResult(_result); }
        else { _answer.SetException(fault); }
    }

    // The stray rest of a unit that was refused fails at its next statement; its caller knows already.
    private static async Task ObserveAsync(ValueTask<T> stray) =>
        await ((Task)stray.AsTask()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
