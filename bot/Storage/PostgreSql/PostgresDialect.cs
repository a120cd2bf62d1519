using System.Data.Common;
using CioCoachBot.Storage.Sql;
using Npgsql;

namespace CioCoachBot.Storage.PostgreSql;

/// <summary>PostgreSQL's side of what differs.</summary>
internal sealed class PostgresDialect(NpgsqlDataSource source) : IDialect
{
    // Any number that no other program at this server locks: the lock is the database's, and the ledger needs it for a moment only.
    private const string Lock = "select pg_advisory_xact_lock(4837310016)";

    /// <inheritdoc/>
    public string BeginMigration => "begin; " + Lock;

    /// <summary>None: rows lie where there is room.</summary>
    public string KeyedTable => "";

    /// <inheritdoc/>
    public string ClaimLock => "for update of o skip locked";

    /// <inheritdoc/>
    public async ValueTask<DbConnection> OpenAsync(CancellationToken cancellation) => await source.OpenConnectionAsync(cancellation);
}
