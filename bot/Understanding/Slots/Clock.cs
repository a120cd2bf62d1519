using NodaTime;

namespace CioCoachBot.Understanding.Slots;

/// <summary>A time of day that was said.</summary>
/// <param name="To">After the last token.</param>
/// <param name="Minute">Minute of the day, as said.</param>
/// <param name="IsExplicit">True with a colon, am, pm or o'clock.</param>
/// <param name="IsHalfKnown">True where am or pm was said, or the hour leaves no doubt.</param>
internal readonly record struct Clock(int To, int Minute, bool IsExplicit, bool IsHalfKnown)
{
    private const int HalfDay = 720;
    public const int WholeDay = 1440;

    /// <summary>Eight o'clock: an earlier hour without am or pm is the afternoon's, as people at work mean it.</summary>
    private const int Morning = 480;

    /// <summary>One o'clock: from an earlier hour a range may cross noon.</summary>
    private const int AfterNoon = 780;

    /// <summary>Five o'clock: nobody wants to be asked earlier.</summary>
    private const int Waking = 300;

    /// <summary>When something is to come: "at 7:45" is in the morning, "at 3" is not.</summary>
    public LocalTime Coming => !IsHalfKnown && Minute is >= Waking and < Morning ? new LocalTime(Minute / 60, Minute % 60) : Time;

    public LocalTime Time
    {
        get
        {
            var minute = !IsHalfKnown && Minute is >= 60 and < Morning ? Minute + HalfDay : Minute;
            return new LocalTime(minute / 60 % 24, minute % 60);
        }
    }

    /// <summary>Minutes from the first to the second, over noon or midnight where that is what was meant.</summary>
    public static int Between(Clock first, Clock second)
    {
        var start = first.Minute;
        var end = second.Minute;
        if (second.IsHalfKnown && !first.IsHalfKnown && start < HalfDay && end >= HalfDay && start + HalfDay < end)
        {
            // "2 to 3pm"
            start += HalfDay;
        }

        var minutes = end - start;
        return minutes > 0 ? minutes : minutes + (!second.IsHalfKnown && start <= AfterNoon && minutes + HalfDay > 0 ? HalfDay : WholeDay);
    }
}
