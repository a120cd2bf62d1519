namespace CioCoachBot.Storage.Sql;

/// <summary>One row of an answer, by the column's place in the query. Valid only while it is read: the next row takes its place.</summary>
internal interface IRow
{
    /// <summary>True where the column holds nothing.</summary>
    bool IsNull(int column);

    /// <summary>A whole number.</summary>
    long Integer(int column);

    /// <summary>A text; empty where the column holds nothing.</summary>
    string Text(int column);

    /// <summary>A copy of the bytes.</summary>
    byte[] Bytes(int column);
}
