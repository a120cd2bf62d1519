using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;

namespace CioCoachBot.Coach.Digests;

/// <summary>
/// What a digest says about one week. Leaders who did not consent are only in the total, and where fewer than three of them have time,
/// the total is of those who are named.
/// </summary>
public sealed record DigestFacts
{
    /// <summary>The week.</summary>
    public required IsoWeek Week { get; init; }

    /// <summary>How many leaders the total covers.</summary>
    public required int Leaders { get; init; }

    /// <summary>True where the total covers only those who are named.</summary>
    public bool OfNamed { get; init; }

    /// <summary>The total, or null where it would cover nobody.</summary>
    public required DigestTotal? Total { get; init; }

    /// <summary>The leaders who are named and have time in the week, by share of target, highest first.</summary>
    public required IReadOnlyList<DigestRow> Rows { get; init; }

    /// <summary>How many are named and have none: they are a number.</summary>
    public int WithNothing { get; init; }

    /// <summary>What was heard: every insight that its leader let go, by theme, most often heard first; last those without a theme.</summary>
    public required IReadOnlyList<DigestHeard> Heard { get; init; }

    /// <summary>How many different customers were met.</summary>
    public required int CustomersMet { get; init; }

    /// <summary>Follow-ups that partners finished in the week.</summary>
    public required int FollowUpsDone { get; init; }

    /// <summary>What came of those that are done, as far as their partners said so, and how often.</summary>
    public IReadOnlyList<(FollowUps.FollowUpResult Result, int Count)> Results { get; init; } = [];

    /// <summary>Of the total, the minutes by watching and listening; null where the total is told as it was before, and has no parts.</summary>
    public int? IndirectMinutes { get; init; }

    /// <summary>Follow-ups that were with partners at the week's end and still are, sent or accepted.</summary>
    public required int FollowUpsOpen { get; init; }

    /// <summary>Promises kept in the week.</summary>
    public required int PromisesKept { get; init; }

    /// <summary>Promises that were given by the week's end, are open and due by the end of the week after.</summary>
    public required int PromisesDue { get; init; }

    /// <summary>Promises given up in the week.</summary>
    public required int PromisesBroken { get; init; }

    /// <summary>True where nothing can be told of anybody, as where everybody is away, and nothing was heard, promised or done.</summary>
    public bool IsEmpty => Total is null or { Minutes: 0, TargetMinutes: 0 } && Rows.Count + Heard.Count == 0 && (Total is not null || WithNothing == 0)
        && FollowUpsDone + PromisesKept + PromisesBroken == 0 && (Total is not null || FollowUpsOpen + PromisesDue == 0);

    /// <summary>Partnering customers that nobody has met for four weeks or more, longest first, at most three.</summary>
    public required IReadOnlyList<DigestNotSeen> NotSeen { get; init; }
}

/// <summary>The team as a whole.</summary>
/// <param name="Minutes">Minutes in the week.</param>
/// <param name="TargetMinutes">The sum of the leaders' targets.</param>
/// <param name="MinutesBefore">Minutes in the week before, as they were told; null where they were not, or would tell too much now.</param>
/// <param name="OnTarget">How many leaders reached their target.</param>
/// <param name="Met">How many leaders have time in the week.</param>
public sealed record DigestTotal(int Minutes, int TargetMinutes, int? MinutesBefore, int OnTarget, int Met);

/// <summary>One leader's line.</summary>
/// <param name="Leader">Whose.</param>
/// <param name="Name">The title or name.</param>
/// <param name="Minutes">Minutes in the week.</param>
/// <param name="TargetMinutes">The week's target.</param>
/// <param name="Trend">Against what was told of them by name in the week before: up, down or level (within 10%); null where nothing was.</param>
public sealed record DigestRow(PersonId Leader, string Name, int Minutes, int TargetMinutes, Trend? Trend)
{
    /// <summary>How many minutes more or less than in the week before; 0 where nothing was told of it.</summary>
    public int Change { get; init; }

    /// <summary>On how many working days of the week the leader was away.</summary>
    public int DaysAway { get; init; }
}

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

/// <summary>What customers spoke of.</summary>
/// <param name="Theme">The code of the theme, one of <see cref="FollowUps.Themes.All"/>; null where it is none of them.</param>
/// <param name="Count">How often it was heard.</param>
/// <param name="Customers">At which customers, by name.</param>
/// <param name="Insights">What was heard, latest first, at most <see cref="MostQuoted"/>.</param>
/// <param name="With">The partner who has it, or null.</param>
public sealed record DigestHeard(
    string? Theme, int Count, IReadOnlyList<string> Customers, IReadOnlyList<DigestInsight> Insights, PartnerRole? With)
{
    /// <summary>How many of a theme can be quoted.</summary>
    public const int MostQuoted = 8;

    /// <summary>How often it was heard in the week before; null where that was not told, and for what is of no theme.</summary>
    public int? CountBefore { get; init; }
}

/// <summary>An insight that its leader let go.</summary>
/// <param name="Customer">Where it was heard.</param>
/// <param name="Words">A person's own words.</param>
public sealed record DigestInsight(string Customer, string Words);

/// <summary>A Partnering customer that nobody met.</summary>
/// <param name="Customer">Its name.</param>
/// <param name="Days">For how many days; null when never.</param>
public sealed record DigestNotSeen(string Customer, int? Days);
