using System.Data.Common;

namespace CioCoachBot.Storage.Sql;

/// <summary>What differs between SQLite and PostgreSQL; everything else is one text for both.</summary>
internal interface IDialect
{
    /// <summary>Opens a connection with the settings that durability asks for.</summary>
    ValueTask<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>The statements that begin a transaction in which nobody else can migrate.</summary>
    string BeginMigration { get; }

    /// <summary>The end of a <c>create table</c> whose rows lie in the order of the key.</summary>
    string KeyedTable { get; }

    /// <summary>
    /// The end of the query that picks messages to claim: locks them, and passes over those that another claims at the moment.
    /// </summary>
    string ClaimLock { get; }
}
