using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Coach.Digests;

/// <summary>A channel to which the weekly digest goes.</summary>
public sealed record DigestChannel
{
    /// <summary>The channel's conversation id, without a message id.</summary>
    public required string Id { get; init; }

    /// <summary>The channel's name; null for General, and until Teams said it.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the channel's team, which is that of its General channel; null until Teams said it.</summary>
    public string? Team { get; init; }

    /// <summary>Who installed the app there: with the admins, the only one who may set the digest.</summary>
    public required PersonId InstalledBy { get; init; }

    /// <summary>The day of the digest.</summary>
    public IsoDayOfWeek Day { get; init; } = IsoDayOfWeek.Monday;

    /// <summary>The local time of the digest.</summary>
    public LocalTime Time { get; init; } = new(8, 30);

    /// <summary>IANA zone of <see cref="Day"/> and <see cref="Time"/>.</summary>
    public required string ZoneId { get; init; }

    /// <summary>The language of the digest, as two letters of ISO 639.</summary>
    public string Language { get; init; } = "en";

    /// <summary>False while nobody has chosen a time, after an admin refused, and after the app was removed.</summary>
    public bool Active { get; init; }

    /// <summary>The admin who allowed the team's figures here; null until one did: nothing is posted before.</summary>
    public PersonId? AllowedBy { get; init; }

    /// <summary>The admin who said no to the team's figures here; null where none did since they were last allowed.</summary>
    public PersonId? RefusedBy { get; init; }

    /// <summary>Since when the admins are asked; null where they are not.</summary>
    public Instant? AskedAt { get; init; }

    /// <summary>When the last digest was posted; null for never.</summary>
    public Instant? PostedAt { get; init; }

    /// <summary>The week that it was about; null for none.</summary>
    public IsoWeek? PostedWeek { get; init; }

    /// <summary>False after the app was removed, until it comes back.</summary>
    public bool Installed { get; init; } = true;

    /// <summary>The channel's zone; UTC where the stored name is unknown to the time zone database.</summary>
    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(ZoneId) ?? DateTimeZone.Utc;
}

/// <summary>The digest channels of one tenant.</summary>
public interface IDigestChannels
{
    /// <summary>The channel with this conversation id, or null.</summary>
    ValueTask<DigestChannel?> FindAsync(string id);

    /// <summary>Every channel in which the coach has been, by id.</summary>
    ValueTask<IReadOnlyList<DigestChannel>> AllAsync();

    /// <summary>The channels whose digest waits for an admin.</summary>
    ValueTask<IReadOnlyList<DigestChannel>> WaitingAsync();

    /// <summary>Adds the channel, or replaces what is stored under the same id.</summary>
    ValueTask SaveAsync(DigestChannel channel);
}
