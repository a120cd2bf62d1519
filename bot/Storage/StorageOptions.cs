using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Storage;

/// <summary>Where the coach keeps its data: the section <c>Storage</c> of the configuration.</summary>
public sealed class StorageOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Storage";

    /// <summary><c>Data Source=</c> and a file for SQLite; its folder is created. A relative path starts at the current directory.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/coach.db";
}

/// <summary>Says what is wrong with the settings, by their names and without their values.</summary>
internal sealed class StorageOptionsValidation : IValidateOptions<StorageOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString)) { return Refuse("is empty"); }

        try
        {
            var settings = new SqliteConnectionStringBuilder(options.ConnectionString);
            return settings switch
            {
                { DataSource: "" } => Refuse("names no file"),
                { DataSource: ":memory:" } or { Mode: SqliteOpenMode.Memory } => Refuse("keeps nothing: it names the memory"),
                { Mode: SqliteOpenMode.ReadOnly } => Refuse("forbids writing"),
                { DataSource: var file } when file.StartsWith("file:", StringComparison.OrdinalIgnoreCase) => Refuse("names a URI, not a path"),
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
