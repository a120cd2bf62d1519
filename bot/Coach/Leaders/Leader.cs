using NodaTime;

namespace CioCoachBot.Coach.Leaders;

/// <summary>An IT leader who logs customer time: the CIO, and the CIO's leadership team.</summary>
public sealed record Leader
{
    /// <summary>Entra object id.</summary>
    public required PersonId Id { get; init; }

    /// <summary>Display name, at most 200 characters.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// What the leader does ("CIO", "VP Infrastructure"); null until somebody said so. Shown in place of the name where a title reads
    /// better.
    /// </summary>
    public string? Title { get; init; }

    /// <summary>The leader to whom this leader's time rolls up; null at the top.</summary>
    public PersonId? Manager { get; init; }

    /// <summary>IANA zone in which the leader's weeks, prompts and "yesterday" are computed.</summary>
    public required string ZoneId { get; init; }

    /// <summary>BCP 47 tag of what the leader reads: <see cref="Person.ReadsIn"/>.</summary>
    public required string Locale { get; init; }

    /// <summary>The day of the weekly prompt.</summary>
    public IsoDayOfWeek PromptDay { get; init; } = IsoDayOfWeek.Thursday;

    /// <summary>The local time of the weekly prompt.</summary>
    public LocalTime PromptTime { get; init; } = new(16, 0);

    /// <summary>When the coach says nothing of its own accord; null for whoever has no such hours.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>When the coach asks: at the time of the prompt, or where that is quiet by now, when the quiet hours are over.</summary>
    public LocalTime AskTime => Quiet is { } quiet && quiet.Covers(PromptTime) ? quiet.Until : PromptTime;

    /// <summary>True when the leader agreed to appear by name in digests; false means "only in the total". False until chosen.</summary>
    public bool DigestByName { get; init; }

    /// <summary>The day until which (exclusive) the leader is not prompted; null when not paused.</summary>
    public LocalDate? PausedUntil { get; init; }

    /// <summary>The last week that the leader closed as one without contact; null when none.</summary>
    public Progress.IsoWeek? ClosedWeek { get; init; }

    /// <summary>What stood in the way of a contact in <see cref="ClosedWeek"/>; null where that was not said.</summary>
    public Hindrance? Hindrance { get; init; }

    /// <summary>True once the leader chose the time of the prompt: it does not follow their answers any more.</summary>
    public bool PromptTimeIsChosen { get; init; }

    /// <summary>When the leader joined.</summary>
    public required Instant Since { get; init; }

    /// <summary>The leader's zone; UTC where the stored name is unknown to the time zone database.</summary>
    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(ZoneId) ?? DateTimeZone.Utc;

    /// <summary>How cards and digests call this leader: the title where there is one, else the name.</summary>
    public string DisplayName => Title ?? Name;
}
