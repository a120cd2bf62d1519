using System.Data.Common;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Storage.Sql;

/// <summary>Reads what <see cref="Value"/> wrote, by the column's place in the query.</summary>
internal static class Row
{
    public static string Text(this DbDataReader row, int column) => row.GetString(column);

    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int Number(this DbDataReader row, int column) => row.GetInt32(column);

    public static bool Flag(this DbDataReader row, int column) => row.GetInt32(column) != 0;

    public static Guid Id(this DbDataReader row, int column) => Guid.ParseExact(row.GetString(column), "N");

    public static Instant When(this DbDataReader row, int column) => Instant.FromUnixTimeTicks(row.GetInt64(column));

    public static Instant? WhenOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.When(column);

    public static LocalDate Day(this DbDataReader row, int column) => LocalDatePattern.Iso.Parse(row.GetString(column)).Value;

    public static LocalDate? DayOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Day(column);

    public static LocalTime TimeOfDay(this DbDataReader row, int column) => LocalTimePattern.ExtendedIso.Parse(row.GetString(column)).Value;

    public static T Word<T>(this DbDataReader row, int column)
        where T : struct, Enum => Words<T>.Read(row.GetString(column));

    public static T? WordOrNull<T>(this DbDataReader row, int column)
        where T : struct, Enum => row.IsDBNull(column) ? null : row.Word<T>(column);

    public static byte[] Bytes(this DbDataReader row, int column) => row.GetFieldValue<byte[]>(column);
}
