using CioCoachBot.Storage.Sql;
using Npgsql;

namespace CioCoachBot.Storage.PostgreSql;

/// <summary>The reader's row as both engines show it: a condition is 0 or 1.</summary>
internal sealed class PostgresRow(NpgsqlDataReader reader) : IRow
{
    /// <inheritdoc/>
    public bool IsNull(int column) => reader.IsDBNull(column);

    /// <inheritdoc/>
    public long Integer(int column) => reader.GetFieldType(column) == typeof(bool)
        ? reader.GetBoolean(column) ? 1 : 0
        : reader.GetInt64(column);

    /// <inheritdoc/>
    public string Text(int column) => reader.IsDBNull(column) ? "" : reader.GetString(column);

    /// <inheritdoc/>
    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);
}
