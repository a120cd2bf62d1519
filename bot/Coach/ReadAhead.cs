namespace CioCoachBot.Coach;

/// <summary>What takes long to read: it is read beside what is written, before the unit of work that uses it.</summary>
public abstract record ReadAhead;

/// <summary>
/// Thrown where a unit of work needs what takes long to read. The unit takes back what it wrote and holds nobody up; it is run again once
/// that was read.
/// </summary>
/// <param name="read">Reads it; writes nothing.</param>
public sealed class ReadAheadNeededException(Func<ICoachStore, ValueTask<ReadAhead>> read)
    : Exception("The unit of work needs what is to be read before it.")
{
    /// <summary>Reads what is needed.</summary>
    public ValueTask<ReadAhead> ReadAsync(ICoachStore store) => read(store);
}
