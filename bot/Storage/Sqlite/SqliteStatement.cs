using System.Globalization;
using System.Text;
using CioCoachBot.Storage.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CioCoachBot.Storage.Sqlite;

/// <summary>A prepared statement, and the row at which it stands.</summary>
internal sealed class SqliteStatement : IRow, IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _numbers;
    private byte[] _text = new byte[256];

    public SqliteStatement(sqlite3 database, string sql)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));

        // To SQLite $2 is a name: its places are counted by first appearance in the text.
        _numbers = new int[raw.sqlite3_bind_parameter_count(_statement)];
        for (var i = 0; i < _numbers.Length; i++)
        {
            _numbers[i] = int.Parse(raw.sqlite3_bind_parameter_name(_statement, i + 1).utf8_to_string().AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Binds the values: <c>$1</c> is the first.</summary>
    public void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < _numbers.Length; i++) { Check(Bind(i + 1, values[_numbers[i] - 1])); }
    }

    /// <summary>Goes to the next row. False at the end; a statement that returns nothing has been done then.</summary>
    public bool Step()
    {
        var answer = raw.sqlite3_step(_statement);
        if (answer == raw.SQLITE_ROW) { return true; }
        if (answer == raw.SQLITE_DONE) { return false; }
        Check(answer);
        return false;
    }

    /// <summary>Ends the run, so that the statement can be run again. What was wrong has been thrown by <see cref="Step"/>.</summary>
    public void Reset() => raw.sqlite3_reset(_statement);

    /// <inheritdoc/>
    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <inheritdoc/>
    public long Integer(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <inheritdoc/>
    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    /// <inheritdoc/>
    public byte[] Bytes(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => BindText(place, text),
        long integer => raw.sqlite3_bind_int64(_statement, place, integer),
        int integer => raw.sqlite3_bind_int64(_statement, place, integer),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(_statement, place, 0),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        _ => throw new ArgumentException($"{value.GetType().Name} is not written as it is: see {nameof(Value)}.", nameof(value)),
    };

    private int BindText(int place, string text)
    {
        // An empty span has no address, and SQLite reads that as null.
        if (text.Length == 0) { return raw.sqlite3_bind_text(_statement, place, text); }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < most) { _text = new byte[most]; }
        return raw.sqlite3_bind_text(_statement, place, _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
    }

    private void Check(int answer) => SqliteException.ThrowExceptionForRC(answer, _database);
}
