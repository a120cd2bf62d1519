using System.Globalization;
using CioCoachBot.Storage.Sql;
using Npgsql;

namespace CioCoachBot.Storage.PostgreSql;

/// <summary>One transaction's connection. Npgsql prepares what it has seen before.</summary>
internal sealed class PostgresSession(NpgsqlConnection connection, IDialect dialect) : ISql
{
    /// <inheritdoc/>
    public IDialect Dialect => dialect;

    /// <inheritdoc/>
    public ValueTask<int> ExecuteAsync(string sql, params ReadOnlySpan<object?> values) => ExecuteAsync(Command(sql, values));

    /// <inheritdoc/>
    public ValueTask<T?> FirstAsync<T>(string sql, Func<IRow, T> read, params ReadOnlySpan<object?> values) =>
        FirstAsync(Command(sql, values), read);

    /// <inheritdoc/>
    public ValueTask<List<T>> AllAsync<T>(string sql, Func<IRow, T> read, params ReadOnlySpan<object?> values) =>
        AllAsync(Command(sql, values), read);

    private static async ValueTask<int> ExecuteAsync(NpgsqlCommand command)
    {
        await using (command)
        {
            return await command.ExecuteNonQueryAsync();
        }
    }

    private static async ValueTask<T?> FirstAsync<T>(NpgsqlCommand command, Func<IRow, T> read)
    {
        await using (command)
        {
            await using var reader = await command.ExecuteReaderAsync();
            return await reader.ReadAsync() ? read(new PostgresRow(reader)) : default;
        }
    }

    private static async ValueTask<List<T>> AllAsync<T>(NpgsqlCommand command, Func<IRow, T> read)
    {
        await using (command)
        {
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<T>();
            var row = new PostgresRow(reader);
            while (await reader.ReadAsync()) { rows.Add(read(row)); }
            return rows;
        }
    }

    private NpgsqlCommand Command(string sql, ReadOnlySpan<object?> values)
    {
#pragma warning disable CA2100 // Constants only: values are named by position.
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        foreach (var value in values)
        {
            command.Parameters.Add(Parameter(value));
        }

        return command;
    }

    // Numbers are long whatever they were, so that a statement is prepared once; the server finds out what a null stands for.
    private static NpgsqlParameter Parameter(object? value) => value switch
    {
        null => new NpgsqlParameter { Value = DBNull.Value },
        string text => new NpgsqlParameter<string> { TypedValue = text },
        byte[] bytes => new NpgsqlParameter<byte[]> { TypedValue = bytes },
        _ => new NpgsqlParameter<long> { TypedValue = Convert.ToInt64(value, CultureInfo.InvariantCulture) },
    };
}
