using CioCoachBot.Coach;

namespace CioCoachBot.Storage;

/// <summary>Units of work without a result, and without a tenant.</summary>
public static class DatabaseExtensions
{
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

    /// <summary>As <see cref="IDatabase.RunAsync{T}"/>, for work over all tenants that answers nothing.</summary>
    public static Task RunAsync(this IDatabase database, Func<IUnitOfWork, ValueTask> work, CancellationToken cancellation) =>
        database.RunAsync(null, work, cancellation);
}
