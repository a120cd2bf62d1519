using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Interval = NodaTime.Interval;

namespace CioCoachBot.Tests.Coach;

/// <summary>
/// Days, instants and zones as properties need them: every zone of the database, and many instants close to a clock change.
/// </summary>
internal static class Calendars
{
    private static readonly DateTimeZone[] Zones = [.. DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id])];

    private static readonly Interval Era = new(Instant.FromUtc(2000, 1, 1, 0, 0), Instant.FromUtc(2040, 1, 1, 0, 0));

    public static Gen<DateTimeZone> Zone => Gen.Elements(Zones);

    public static Gen<LocalDate> Day => Gen.Choose(0, 40 * 366).Select(new LocalDate(1999, 12, 20).PlusDays);

    public static Gen<LocalTime> Time => Gen.Choose(0, (24 * 60) - 1).Select(minute => LocalTime.Midnight.PlusMinutes(minute));

    public static Gen<IsoDayOfWeek> Weekday => Gen.Choose(1, 7).Select(day => (IsoDayOfWeek)day);

    /// <summary>Half of them within two days of a change of the zone's clock.</summary>
    public static Gen<Instant> Near(DateTimeZone zone)
    {
        var changes = zone.GetZoneIntervals(Era).Where(one => one.HasStart && one.Start > Era.Start).Select(one => one.Start).ToArray();
        var anywhere = Gen.Choose(0, 40 * 365 * 24 * 60).Select(minutes => Era.Start + Duration.FromMinutes(minutes));
        return changes.Length == 0
            ? anywhere
            : Gen.OneOf(anywhere, Gen.Elements(changes).SelectMany(change => Gen.Choose(-2880, 2880).Select(minutes => change + Duration.FromMinutes(minutes))));
    }
}
