namespace CioCoachBot.Storage.Sql;

/// <summary>
/// One transaction's way to the engine. SQL names its values by position (<c>$1</c>, <c>$2</c>, ...), which both engines read;
/// a text is prepared once per connection and kept, so texts are constants and never carry a value.
/// </summary>
internal interface ISql
{
    /// <summary>What differs between the engines.</summary>
    IDialect Dialect { get; }

    /// <summary>Runs a statement and returns how many rows it changed.</summary>
    ValueTask<int> ExecuteAsync(string sql, params ReadOnlySpan<object?> values);

    /// <summary>The first row, or the type's default where there is none.</summary>
    ValueTask<T?> FirstAsync<T>(string sql, Func<IRow, T> read, params ReadOnlySpan<object?> values);

    /// <summary>Every row, in the order of the query.</summary>
    ValueTask<List<T>> AllAsync<T>(string sql, Func<IRow, T> read, params ReadOnlySpan<object?> values);
}
