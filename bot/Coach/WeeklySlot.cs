using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Coach;

/// <summary>
/// A day and a time of the week in a zone. A time that a clock change skips moves on by the length of the gap; of one that comes twice
/// the first is taken.
/// </summary>
internal readonly record struct WeeklySlot(IsoDayOfWeek Day, LocalTime Time, DateTimeZone Zone)
{
    /// <summary>
    /// The first slot after an instant (exclusive) whose local day is wanted. Every day is wanted at some time, or this does not end.
    /// </summary>
    public Instant Next(Instant after, Func<LocalDate, bool>? wanted = null)
    {
        // A gap can push a slot into the day after, so the week before the present one is looked at too.
        var day = IsoWeek.Of(after, Zone).Plus(-1).Monday.PlusDays((int)Day - 1);
        while (true)
        {
            var at = At(day, Time, Zone, after);
            if (at > after && (wanted is null || wanted(day)))
            {
                return at;
            }

            day = day.PlusWeeks(1);
        }
    }

    /// <summary>
    /// The instant of a local day and time: leniently, and where the clock shows it twice the first that is after the given instant, if
    /// any.
    /// </summary>
    public static Instant At(LocalDate day, LocalTime time, DateTimeZone zone, Instant after)
    {
        var local = day + time;
        var mapping = zone.MapLocal(local);
        return mapping.Count == 2 && mapping.First().ToInstant() <= after
            ? mapping.Last().ToInstant()
            : zone.AtLeniently(local).ToInstant();
    }
}
