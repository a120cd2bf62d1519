using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;

namespace CioCoachBot.Coach.Digests;

/// <summary>
/// What a digest says about one week. Leaders who did not consent are only in the totals; a total over fewer than three leaders is
/// withheld.
/// </summary>
public sealed record DigestFacts
{
    /// <summary>The fewest leaders whose total may be shown.</summary>
    public const int FewestInTotal = 3;

    /// <summary>The week.</summary>
    public required IsoWeek Week { get; init; }

    /// <summary>How many leaders the totals cover, with or without a name.</summary>
    public required int Leaders { get; init; }

    /// <summary>True when there are fewer than <see cref="FewestInTotal"/> leaders: the totals are then null.</summary>
    public bool TotalWithheld => Total is null;

    /// <summary>The totals, or null when withheld.</summary>
    public required DigestTotal? Total { get; init; }

    /// <summary>The leaders who consented, by share of target, highest first.</summary>
    public required IReadOnlyList<DigestRow> Rows { get; init; }

    /// <summary>What was heard: shareable insights by theme, most often heard first, at most five.</summary>
    public required IReadOnlyList<DigestHeard> Heard { get; init; }

    /// <summary>How many different customers were met.</summary>
    public required int CustomersMet { get; init; }

    /// <summary>Follow-ups that partners finished in the week.</summary>
    public required int FollowUpsDone { get; init; }

    /// <summary>Follow-ups that are with partners, sent or accepted.</summary>
    public required int FollowUpsOpen { get; init; }

    /// <summary>Promises kept in the week.</summary>
    public required int PromisesKept { get; init; }

    /// <summary>Promises that are open and due by the end of the week after.</summary>
    public required int PromisesDue { get; init; }

    /// <summary>Promises given up in the week.</summary>
    public required int PromisesBroken { get; init; }

    /// <summary>Partnering customers that nobody has met for four weeks or more, longest first, at most three.</summary>
    public required IReadOnlyList<DigestNotSeen> NotSeen { get; init; }
}

/// <summary>The team as a whole.</summary>
/// <param name="Minutes">Minutes in the week.</param>
/// <param name="TargetMinutes">The sum of the leaders' targets.</param>
/// <param name="MinutesBefore">Minutes in the week before.</param>
/// <param name="OnTarget">How many leaders reached their target.</param>
public sealed record DigestTotal(int Minutes, int TargetMinutes, int MinutesBefore, int OnTarget);

/// <summary>One leader's line.</summary>
/// <param name="Leader">Whose.</param>
/// <param name="Name">The title or name.</param>
/// <param name="Minutes">Minutes in the week.</param>
/// <param name="TargetMinutes">The week's target.</param>
/// <param name="Trend">Against the mean of the four weeks before: up, down or level (within 10%).</param>
public sealed record DigestRow(PersonId Leader, string Name, int Minutes, int TargetMinutes, Trend Trend);

/// <summary>A direction.</summary>
public enum Trend
{
    /// <summary>Within 10%.</summary>
    Level,

    /// <summary>More.</summary>
    Up,

    /// <summary>Less.</summary>
    Down,
}

/// <summary>A theme that customers spoke of.</summary>
/// <param name="Theme">Its code, one of <see cref="FollowUps.Themes.All"/>.</param>
/// <param name="Customers">At which customers, by name.</param>
/// <param name="Insight">One shareable insight, a person's own words.</param>
/// <param name="With">The partner who has it, or null.</param>
public sealed record DigestHeard(string Theme, IReadOnlyList<string> Customers, string Insight, PartnerRole? With);

/// <summary>A Partnering customer that nobody met.</summary>
/// <param name="Customer">Its name.</param>
/// <param name="Days">For how many days; null when never.</param>
public sealed record DigestNotSeen(string Customer, int? Days);
