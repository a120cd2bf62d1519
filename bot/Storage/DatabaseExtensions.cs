using CioCoachBot.Coach;

namespace CioCoachBot.Storage;

/// <summary>Units of work without a result or a tenant, and those that need something read ahead.</summary>
public static class DatabaseExtensions
{
    // What was read holds no more where somebody agreed, came or left in the same moment: not many times in a row.
    private const int MostRuns = 10;

    /// <summary>As <see cref="IDatabase.RunAsync{T}"/>, for work over all tenants.</summary>
    public static Task<T> RunAsync<T>(this IDatabase database, Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.RunAsync(null, work, cancellation);
    }

    /// <summary>As <see cref="IDatabase.RunAsync{T}"/>, for work that answers nothing.</summary>
    public static async Task RunAsync(this IDatabase database, TenantId? tenant, Func<IUnitOfWork, ValueTask> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        await database.RunAsync(
            tenant,
            async unit =>
            {
                await work(unit);
                return true;
            },
            cancellation);
    }

    /// <summary>
    /// As <see cref="IDatabase.RunAsync{T}"/>, for work that may need what takes long to read: that is read beside what is written, and the
    /// work is run again with it. Where it holds no more by then, it is read again.
    /// </summary>
    public static async Task<T> RunAsync<T>(
        this IDatabase database, TenantId tenant, Func<IUnitOfWork, ReadAhead?, ValueTask<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        ReadAhead? ahead = null;
        for (var run = 1; ; run++)
        {
            try
            {
                return await database.RunAsync(tenant, unit => work(unit, ahead), cancellation);
            }
            catch (ReadAheadNeededException needed) when (run < MostRuns)
            {
                ahead = await database.ReadAsync(unit => needed.ReadAsync(unit.Coach(tenant)), cancellation);
            }
        }
    }

    /// <summary>As <see cref="IDatabase.RunAsync{T}"/>, for work over all tenants that answers nothing.</summary>
    public static Task RunAsync(this IDatabase database, Func<IUnitOfWork, ValueTask> work, CancellationToken cancellation) =>
        database.RunAsync(null, work, cancellation);
}
