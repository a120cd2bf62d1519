using Microsoft.Data.Sqlite;

namespace CioCoachBot.Tests.Storage.Sqlite;

/// <summary>Where a text stands in a database: every column of every table is looked into.</summary>
internal static class Traces
{
    /// <summary>The columns that hold the text, as table and column.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(string connectionString, string text)
    {
        await using var connection = new SqliteConnection(connectionString + ";Pooling=False");
        await connection.OpenAsync();
        var columns = await AskAsync(connection, """
            select m.name || '.' || c.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' order by 1
            """);
        Assert.True(columns.Count > 100, "There are more columns than that.");
        var found = new List<string>();
        foreach (var column in columns)
        {
            var (table, name) = (column.Split('.')[0], column.Split('.')[1]);
            var sql = $"select '{column}' from {table} where instr(lower(cast({name} as text)), lower($text)) > 0 limit 1";
            found.AddRange(await AskAsync(connection, sql, text));
        }

        return found;
    }

    private static async Task<List<string>> AskAsync(SqliteConnection connection, string sql, string? text = null)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the schema.
        command.CommandText = sql;
#pragma warning restore CA2100
        if (text is not null)
        {
            command.Parameters.AddWithValue("$text", text);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
