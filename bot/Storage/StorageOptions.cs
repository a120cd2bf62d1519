using System.Data.Common;

namespace CioCoachBot.Storage;

/// <summary>Where the coach keeps its data: the section <c>Storage</c> of the configuration.</summary>
public sealed class StorageOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Storage";

    /// <summary>
    /// <c>Data Source=</c> and a file for SQLite; its folder is created, and a relative path starts at the current directory.
    /// <c>Host=</c> and what else Npgsql needs for PostgreSQL; the database must be there.
    /// </summary>
    public string ConnectionString { get; set; } = "Data Source=data/coach.db";

    /// <summary>True where the data lies on a PostgreSQL server.</summary>
    /// <exception cref="ArgumentException">It is no connection string.</exception>
    internal bool NamesServer => new DbConnectionStringBuilder { ConnectionString = ConnectionString }.ContainsKey("Host");
}
