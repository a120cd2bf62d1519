namespace CioCoachBot.Storage;

/// <summary>Units of work without a result.</summary>
public static class DatabaseExtensions
{
    /// <summary>As <see cref="IDatabase.RunAsync{T}"/>, for work that answers nothing.</summary>
    public static async Task RunAsync(this IDatabase database, Func<IUnitOfWork, ValueTask> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        await database.RunAsync(
            async unit =>
            {
                await work(unit);
                return true;
            },
            cancellation);
    }
}
