using NodaTime;

namespace CioCoachBot.Coach.Leaders;

/// <summary>
/// The hours of each day in which the coach says nothing of its own accord, in the leader's zone; they may span midnight.
/// </summary>
/// <param name="From">When they begin.</param>
/// <param name="Until">When they are over.</param>
public readonly record struct QuietHours(LocalTime From, LocalTime Until)
{
    /// <summary>True where they span midnight.</summary>
    public bool IsOvernight => From > Until;

    /// <summary>True at a time of them.</summary>
    public bool Covers(LocalTime time) => IsOvernight ? time >= From || time < Until : time >= From && time < Until;
}
