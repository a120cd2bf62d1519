namespace CioCoachBot.Storage;

/// <summary>Where the coach keeps its data: the section <c>Storage</c> of the configuration.</summary>
public sealed class StorageOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Storage";

    /// <summary>
    /// <c>Data Source=</c> and a file for SQLite; its folder is created. A relative path starts at the current directory.
    /// </summary>
    public string ConnectionString { get; set; } = "Data Source=data/coach.db";
}
