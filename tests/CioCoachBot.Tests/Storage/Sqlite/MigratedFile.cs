using CioCoachBot.Storage.Sqlite;

namespace CioCoachBot.Tests.Storage.Sqlite;

/// <summary>A database as the migrations leave it, made once a run: whoever only needs an empty one gets a copy.</summary>
internal static class MigratedFile
{
    private static readonly Lazy<Task<byte[]>> Made = new(MakeAsync);

    public static async Task CopyToAsync(string path) => await File.WriteAllBytesAsync(path, await Made.Value);

    private static async Task<byte[]> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("coach-migrated-");
        try
        {
            var path = Path.Combine(folder.FullName, "coach.db");
            await using (var database = new SqliteDatabase($"Data Source={path};Pooling=False"))
            {
                await database.MigrateAsync(CancellationToken.None);
            }

            return await File.ReadAllBytesAsync(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
