using NodaTime;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>An insight of the last 30 days, whichever leader had it.</summary>
/// <param name="Date">The day of the contact.</param>
/// <param name="Customer">Where.</param>
/// <param name="Insight">The leader's own words: never in a log line.</param>
public sealed record HeardBefore(LocalDate Date, CustomerId Customer, string Insight);
