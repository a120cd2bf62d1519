using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>An insight of the last 30 days, whichever leader had it.</summary>
/// <param name="Leader">Who had it.</param>
/// <param name="IsShared">True where that leader lets others know of it.</param>
/// <param name="Date">The day of the contact.</param>
/// <param name="Customer">Where.</param>
/// <param name="Insight">The leader's own words: never in a log line.</param>
public sealed record HeardBefore(PersonId Leader, bool IsShared, LocalDate Date, CustomerId Customer, string Insight)
{
    /// <summary>Whether a leader may be told of it with its customer.</summary>
    public bool IsKnownTo(PersonId leader) => IsShared || Leader == leader;
}
