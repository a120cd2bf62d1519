using CioCoachBot.Coach;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Storage.Sql;

/// <summary>Reads what <see cref="Value"/> wrote, by the column's place in the query.</summary>
internal static class Row
{
    public static string? TextOrNull(this IRow row, int column) => row.IsNull(column) ? null : row.Text(column);

    public static int Number(this IRow row, int column) => checked((int)row.Integer(column));

    public static int? NumberOrNull(this IRow row, int column) => row.IsNull(column) ? null : row.Number(column);

    public static bool Flag(this IRow row, int column) => row.Integer(column) != 0;

    public static Guid Id(this IRow row, int column) => Guid.ParseExact(row.Text(column), "N");

    public static Instant When(this IRow row, int column) => Instant.FromUnixTimeTicks(row.Integer(column));

    public static Instant? WhenOrNull(this IRow row, int column) => row.IsNull(column) ? null : row.When(column);

    public static LocalDate Day(this IRow row, int column) => LocalDatePattern.Iso.Parse(row.Text(column)).Value;

    public static LocalDate? DayOrNull(this IRow row, int column) => row.IsNull(column) ? null : row.Day(column);

    public static LocalTime TimeOfDay(this IRow row, int column) => LocalTimePattern.ExtendedIso.Parse(row.Text(column)).Value;

    public static T Word<T>(this IRow row, int column)
        where T : struct, Enum => EnumCodes.Read<T>(row.Text(column));

    public static T? WordOrNull<T>(this IRow row, int column)
        where T : struct, Enum => row.IsNull(column) ? null : row.Word<T>(column);
}
