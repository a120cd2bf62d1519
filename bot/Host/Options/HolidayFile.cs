using CioCoachBot.Coach.Progress;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using Calendar = Ical.Net.Calendar;

namespace CioCoachBot.Host.Options;

/// <summary>
/// A file of public holidays in iCalendar, for everybody or for the leaders of a time zone: "holidays.ics", "Europe/Berlin=germany.ics".
/// </summary>
/// <param name="ZoneId">The zone; empty for everybody.</param>
/// <param name="Path">Where it lies; relative paths begin where the program was started.</param>
internal sealed record HolidayFile(string ZoneId, string Path)
{
    private const int YearsAhead = 3;
    private const char Sets = '=';

    /// <summary>Reads an entry of the setting.</summary>
    public static HolidayFile Of(string entry) => entry.Split(Sets, 2, StringSplitOptions.TrimEntries) is [var zone, var path]
        ? new(zone, path)
        : new("", entry.Trim());

    /// <summary>What keeps it from being used, as a sentence that names the setting; null for nothing.</summary>
    public string? Fault()
    {
        if (ZoneId.Length > 0 && DateTimeZoneProviders.Tzdb.GetZoneOrNull(ZoneId) is null)
        {
            return $"Coach__Holidays has '{ZoneId}': that is no IANA time zone, such as Europe/Berlin.";
        }

        try
        {
            return WholeDays().Any() ? null : $"Coach__Holidays names '{Path}': no event of a whole day is in it.";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"Coach__Holidays names '{Path}', which cannot be opened: {fault.Message}";
        }
#pragma warning disable CA1031 // The parser throws whatever a broken file makes it stumble over.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return $"Coach__Holidays names '{Path}', which is no calendar (.ics): {fault.Message.ReplaceLineEndings(" ")}";
        }
    }

    /// <summary>The holidays from a day on, those that come again for three years.</summary>
    public IReadOnlyList<Holiday> From(LocalDate first)
    {
        var (from, to) = (first.ToDateOnly(), first.PlusYears(YearsAhead).ToDateOnly());
        return
        [
            .. WholeDays()
                .SelectMany(day => day.GetOccurrences(new CalDateTime(from.AddMonths(-1))).TakeWhile(occurrence => occurrence.Period.StartTime.Date < to))
                .SelectMany(static occurrence => Days(occurrence.Period))
                .Where(day => day >= first)
                .Distinct()
                .Select(day => new Holiday(day, ZoneId)),
        ];
    }

    private static IEnumerable<LocalDate> Days(Ical.Net.DataTypes.Period period)
    {
        var day = LocalDate.FromDateOnly(period.StartTime.Date);
        var end = period.EffectiveEndTime is { } until ? LocalDate.FromDateOnly(until.Date) : day;
        do
        {
            yield return day;
            day = day.PlusDays(1);
        }
        while (day < end);
    }

    private IEnumerable<CalendarEvent> WholeDays() =>
        (Calendar.Load(File.ReadAllText(Path)) ?? throw new InvalidDataException("it is empty.")).Events.Where(static one => one.IsAllDay);
}
