using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using NodaTime;

namespace CioCoachBot.Coach.Digests;

/// <summary>
/// When a posted digest is brought up to date: its week may be logged, corrected or taken back late. At most once an hour, and for a week.
/// The running week's is left as it was told until that week is over.
/// </summary>
public static class DigestRefresh
{
    /// <summary>How long changes are gathered.</summary>
    public static readonly Duration Gathered = Duration.FromHours(1);

    /// <summary>How long after it was posted a digest follows.</summary>
    public static readonly Duration Follows = Duration.FromDays(7);

    /// <summary>True while the channel's last digest follows what is logged late.</summary>
    public static bool IsOpen(DigestChannel channel, Instant now)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return channel is { Active: true, Installed: true, AllowedBy: not null, PostedAt: { } posted, PostedWeek: not null }
            && now <= posted + Follows;
    }

    /// <summary>Some contact of these weeks has changed: the digests that tell them follow within the hour.</summary>
    public static async ValueTask PlanAsync(ICoachStore store, IReadOnlyCollection<IsoWeek> weeks, Instant now)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(weeks);
        foreach (var channel in await store.DigestChannels.AllAsync())
        {
            if (IsOpen(channel, now) && weeks.Contains(channel.PostedWeek!.Value)
                && await store.Agenda.FindAsync(DueKind.DigestRefresh, channel.Id) is null)
            {
                await store.Agenda.PlanAsync(DueKind.DigestRefresh, channel.Id, now + Gathered);
            }
        }
    }

    /// <summary>The channel as a digest of a week is posted there; one of the running week follows once when that is over.</summary>
    public static async ValueTask PostedAsync(ICoachStore store, DigestChannel channel, IsoWeek week, Instant now)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(channel);
        var over = week.Plus(1).Monday.AtStartOfDayInZone(channel.Zone).ToInstant();
        await store.DigestChannels.SaveAsync(channel with { PostedAt = now, PostedWeek = week });
        await store.Agenda.PlanAsync(DueKind.DigestRefresh, channel.Id, over > now ? over : null);
    }
}
