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

    /// <summary>
    /// True when two lengths differ by at most a tenth of the longer: with the same customer on the same day they are likely one contact,
    /// told twice.
    /// </summary>
    /// <param name="minutes">One length.</param>
    /// <param name="other">The other.</param>
    public static bool IsAlike(int minutes, int other) => Math.Abs(minutes - other) * 10 <= Math.Max(minutes, other);

    /// <summary>How many days a contact that was taken back is kept: as long it can be restored, then it is forgotten.</summary>
    public const int DaysKept = 30;

    /// <summary>Taken back before this instant is gone for good.</summary>
    public static Instant KeptSince(Instant now) => now - Duration.FromDays(DaysKept);

    /// <summary>Whether a contact that was taken back can be restored.</summary>
    /// <param name="interaction">The contact; null where it is not there any more.</param>
    /// <param name="now">The instant of asking.</param>
    /// <returns>
    /// A refusal for <c>interaction</c> when it was taken back <see cref="DaysKept"/> days ago or more; null when it can, and when it was
    /// not taken back.
    /// </returns>
    public static Refusal? CheckRestore(Interaction? interaction, Instant now)
    {
        return interaction is null || interaction.DeletedAt <= KeptSince(now)
            ? new Refusal("interaction", RefusalReason.RestoreTooLate, Most: DaysKept)
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
            refusals.Add(new Refusal("date", RefusalReason.DateMissing));
        }
        else if (day > today)
        {
            refusals.Add(new Refusal("date", RefusalReason.DateAhead));
        }
        else if (day < today.PlusDays(-DaysBack))
        {
            refusals.Add(new Refusal("date", RefusalReason.DateTooLongAgo));
        }

        if (minutes is not { } length)
        {
            refusals.Add(new Refusal("minutes", RefusalReason.MinutesMissing));
        }
        else if (length < FewestMinutes)
        {
            refusals.Add(new Refusal("minutes", RefusalReason.MinutesTooFew, Most: MostMinutes));
        }
        else if (length > MostMinutes)
        {
            refusals.Add(new Refusal("minutes", RefusalReason.MinutesTooMany, Most: MostMinutes));
        }

        if (insight?.Length > Interaction.MaxInsight)
        {
            refusals.Add(new Refusal(
                "insight",
                RefusalReason.InsightTooLong,
                Most: Interaction.MaxInsight,
                Over: insight.Length - Interaction.MaxInsight));
        }

        return refusals;
    }
}
