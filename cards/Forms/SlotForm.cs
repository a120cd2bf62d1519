using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>A day of the week, a time and a zone, as prompts and digests have them: the inputs of a form, or a button that proposes them. What cannot be read, or is no zone of the time zone database, is null.</summary>
public sealed record SlotForm(IsoDayOfWeek? Day, LocalTime? Time, string? ZoneId)
{
    public const string DayInput = "day";
    public const string TimeInput = "time";
    public const string ZoneInput = "zone";

    private static readonly LocalTimePattern Typed = LocalTimePattern.CreateWithInvariantCulture("H:mm");
    private static readonly LocalTimePattern Written = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static SlotForm Read(FormData data) => new(
        Codes.WeekdayOf(data.Text(DayInput)) ?? (data.Whole(DayInput) is >= 1 and <= 7 and var day ? (IsoDayOfWeek)day : null),
        data.Text(TimeInput) is { } time && Typed.Parse(time) is { Success: true } read ? read.Value : null,
        data.Text(ZoneInput) is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)?.Id : null);

    public static (string, string)[] Data(IsoDayOfWeek day, LocalTime time, string zoneId) =>
        [(DayInput, Codes.Of(day)), (TimeInput, Value(time)), (ZoneInput, zoneId)];

    /// <summary>As a time input holds it: HH:mm.</summary>
    public static string Value(LocalTime time) => Written.Format(time);
}
