using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Storage;

/// <summary>Refuses, at start, settings with which nothing would be kept, naming the setting without its value.</summary>
internal sealed class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            return Refuse("is empty");
        }

        try
        {
            var settings = new SqliteConnectionStringBuilder(options.ConnectionString);
            return settings switch
            {
                { DataSource: "" } => Refuse("names no file"),
                { DataSource: ":memory:" } or { Mode: SqliteOpenMode.Memory } => Refuse("keeps nothing: it names the memory"),
                { Mode: SqliteOpenMode.ReadOnly } => Refuse("forbids writing"),
                { DataSource: var file } when file.StartsWith(
                    "file:", StringComparison.OrdinalIgnoreCase) => Refuse("names a URI, not a path"),
                _ => ValidateOptionsResult.Success,
            };
        }
        catch (ArgumentException)
        {
            return Refuse("is no SQLite connection string");
        }
    }

    private static ValidateOptionsResult Refuse(string why) =>
        ValidateOptionsResult.Fail($"Storage__ConnectionString {why}. Set it to an SQLite file, for example: Data Source=data/coach.db");
}
