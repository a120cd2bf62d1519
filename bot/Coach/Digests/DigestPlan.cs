using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Coach.Digests;

/// <summary>When a channel's digest is due, and about which week.</summary>
public static class DigestPlan
{
    /// <summary>
    /// The next digest: strictly later than <paramref name="after"/>, on the channel's day and time in its zone. A time that a clock
    /// change skips moves on by the gap.
    /// </summary>
    public static Instant Next(DigestChannel channel, Instant after)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return new WeeklySlot(channel.Day, channel.Time, channel.Zone).Next(after);
    }

    /// <summary>
    /// The week that a digest of this instant reports: Monday to Wednesday the week before, Thursday to Sunday the running one.
    /// </summary>
    /// <param name="zone">The channel's zone, which tells the day.</param>
    /// <param name="at">When the digest was due, so that a late one is about the same week as a punctual one.</param>
    public static IsoWeek WeekReported(DateTimeZone zone, Instant at)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var day = at.InZone(zone).Date;
        return day.DayOfWeek <= IsoDayOfWeek.Wednesday ? IsoWeek.Of(day).Plus(-1) : IsoWeek.Of(day);
    }

    /// <summary>
    /// The week that a digest shows which somebody asks for: the last one that is over. The running one, asked for again and again, would
    /// tell what a colleague has just logged.
    /// </summary>
    /// <param name="zone">The zone of the channel, or of whoever asks in a chat.</param>
    /// <param name="at">When it is asked for.</param>
    public static IsoWeek WeekShown(DateTimeZone zone, Instant at) => IsoWeek.Of(at, zone).Plus(-1);
}
