using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

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
            return options.NamesServer ? CheckServer(options.ConnectionString) : CheckFile(options.ConnectionString);
        }
        catch (ArgumentException)
        {
            return Refuse("is no connection string");
        }
    }

    private static ValidateOptionsResult CheckServer(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) is { Host: null or "" } or { Database: null or "" }
            ? Refuse("names a server without a database")
            : ValidateOptionsResult.Success;

    private static ValidateOptionsResult CheckFile(string connectionString) => new SqliteConnectionStringBuilder(connectionString) switch
    {
        { DataSource: "" } => Refuse("names no file"),
        { DataSource: ":memory:" } or { Mode: SqliteOpenMode.Memory } => Refuse("keeps nothing: it names the memory"),
        { Mode: SqliteOpenMode.ReadOnly } => Refuse("forbids writing"),
        { DataSource: var file } when file.StartsWith("file:", StringComparison.OrdinalIgnoreCase) => Refuse("names a URI, not a path"),
        _ => ValidateOptionsResult.Success,
    };

    private static ValidateOptionsResult Refuse(string why) => ValidateOptionsResult.Fail(
        $"Storage__ConnectionString {why}. Set it to an SQLite file, for example: Data Source=data/coach.db, "
        + "or to a PostgreSQL database, for example: Host=db;Database=coach;Username=coach");
}
