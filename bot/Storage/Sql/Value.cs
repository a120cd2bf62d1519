using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Storage.Sql;

/// <summary>How values are written; <see cref="Row"/> reads them.</summary>
internal static class Value
{
    /// <summary>An instant as ticks of 100 ns since 1970 in UTC: what the system's clock resolves, in one integer that sorts.</summary>
    public static long Of(Instant instant) => instant.ToUnixTimeTicks();

    /// <inheritdoc cref="Of(Instant)"/>
    public static object? Of(Instant? instant) => instant is { } at ? Of(at) : null;

    /// <summary>A day as ISO text, which sorts.</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <inheritdoc cref="Of(LocalDate)"/>
    public static string? Of(LocalDate? day) => day is { } known ? Of(known) : null;

    /// <summary>A time of day as ISO text.</summary>
    public static string Of(LocalTime time) => LocalTimePattern.ExtendedIso.Format(time);

    /// <summary>An id as 32 digits.</summary>
    public static string Of(Guid id) => id.ToString("N");

    /// <summary>A flag as 0 or 1.</summary>
    public static int Of(bool flag) => flag ? 1 : 0;
}
