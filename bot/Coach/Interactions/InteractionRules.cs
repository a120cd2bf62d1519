using System.Globalization;
using NodaTime;

namespace CioCoachBot.Coach.Interactions;

/// <summary>What an interaction may say of itself.</summary>
public static class InteractionRules
{
    /// <summary>The fewest minutes of a contact.</summary>
    public const int FewestMinutes = 1;

    /// <summary>The most minutes of a contact: 16 hours.</summary>
    public const int MostMinutes = 960;

    /// <summary>How many days back a contact can still be logged.</summary>
    public const int DaysBack = 366;

    /// <summary>How many days a contact that was taken back is kept: as long it can be restored, then it is forgotten.</summary>
    public const int DaysKept = 30;

    /// <summary>Taken back before this instant is gone for good.</summary>
    public static Instant KeptSince(Instant now) => now - Duration.FromDays(DaysKept);

    /// <summary>Whether a contact that was taken back can be restored.</summary>
    /// <param name="interaction">The contact; null where it is not there any more.</param>
    /// <param name="now">The instant of asking.</param>
    /// <returns>A refusal for <c>interaction</c> when it was taken back <see cref="DaysKept"/> days ago or more; null when it can, and when it was not taken back.</returns>
    public static Refusal? CheckRestore(Interaction? interaction, Instant now)
    {
        return interaction is null || interaction.DeletedAt <= KeptSince(now)
            ? new Refusal("interaction", "This card is out of date: what is taken back can be restored for 30 days. If it did take place, log it again.")
            : null;
    }

    /// <summary>Checks what was said.</summary>
    /// <param name="date">The day in the leader's zone; null when it was not said or could not be read.</param>
    /// <param name="minutes">The length in minutes; null when it was not said or could not be read.</param>
    /// <param name="insight">What was learned; null or empty is fine.</param>
    /// <param name="today">Today in the leader's zone.</param>
    /// <returns>At most one refusal each for <c>date</c>, <c>minutes</c> and <c>insight</c>; empty when all is well.</returns>
    public static IReadOnlyList<Refusal> Check(LocalDate? date, int? minutes, string? insight, LocalDate today)
    {
        var refusals = new List<Refusal>();
        if (date is not { } day)
        {
            refusals.Add(new Refusal("date", "Which day was it? Any day up to today will do."));
        }
        else if (day > today)
        {
            refusals.Add(new Refusal("date", "That day is still to come. Log it once you have met, or pick an earlier day."));
        }
        else if (day < today.PlusDays(-DaysBack))
        {
            refusals.Add(new Refusal("date", "That is more than a year ago. Please pick a later day."));
        }

        if (minutes is not { } length)
        {
            refusals.Add(new Refusal("minutes", "How long was it? Give the minutes as a number, such as 45."));
        }
        else if (length < FewestMinutes)
        {
            refusals.Add(new Refusal("minutes", "Even a short contact takes a minute. Give a number from 1 to 960."));
        }
        else if (length > MostMinutes)
        {
            refusals.Add(new Refusal("minutes", "That is more than 16 hours. Give at most 960 minutes, and log a second day on its own."));
        }

        if (insight?.Length > Interaction.MaxInsight)
        {
            refusals.Add(new Refusal("insight", string.Create(
                CultureInfo.InvariantCulture,
                $"That is {insight.Length - Interaction.MaxInsight:N0} characters too long: 2,000 fit. Please keep what matters most.")));
        }

        return refusals;
    }
}
