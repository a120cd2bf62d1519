using System.Globalization;
using CioCoachBot.Coach;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>
/// A day and a time of the week in a zone, as a form asks for them or a button proposes them. What is missing, or cannot be read, is
/// null.
/// </summary>
public sealed record WeeklySlotForm(IsoDayOfWeek? Day, LocalTime? Time, string? ZoneId)
{
    internal const string DayInput = "day";
    internal const string TimeInput = "time";
    internal const string ZoneInput = "zone";

    /// <summary>Its inputs.</summary>
    public static IReadOnlyList<string> Inputs { get; } = [DayInput, TimeInput, ZoneInput];

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    /// <summary>Reads a filled-in form, or a pressed button; a client may send the day as its number too.</summary>
    public static WeeklySlotForm Read(FormData data) => new(
        Codes.WeekdayOf(data.Text(DayInput)) ?? (data.Whole(DayInput) is { } number and >= 1 and <= 7 ? (IsoDayOfWeek)number : null),
        TimeOf(data.Text(TimeInput)),
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(data.Text(ZoneInput) ?? string.Empty)?.Id);

    /// <summary>What is missing, each at its input.</summary>
    public IEnumerable<Refusal> Refusals()
    {
        if (Day is null)
        {
            yield return new Refusal(DayInput, RefusalReason.WeekdayMissing);
        }

        if (Time is null)
        {
            yield return new Refusal(TimeInput, RefusalReason.TimeMissing);
        }

        if (ZoneId is null)
        {
            yield return new Refusal(ZoneInput, RefusalReason.ZoneUnknown);
        }
    }

    /// <summary>Reads what a time input holds; null where it is no time.</summary>
    internal static LocalTime? TimeOf(string? text) => Clock.Parse(text ?? string.Empty) is { Success: true } time ? time.Value : null;

    /// <summary>As a time input holds it: HH:mm.</summary>
    internal static string Value(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What stands in the inputs, or goes with a button that proposes the slot.</summary>
    public IEnumerable<(string Name, string Value)> Data()
    {
        if (Day is { } day)
        {
            yield return (DayInput, Codes.Of(day));
        }

        if (Time is { } time)
        {
            yield return (TimeInput, Value(time));
        }

        if (ZoneId is { } zone)
        {
            yield return (ZoneInput, zone);
        }
    }
}
