using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Coach.Figures;

/// <summary>A leader's last twelve weeks, to be set beside what is known of others.</summary>
/// <param name="Regularity">How regular they were.</param>
/// <param name="Minutes">All minutes of them.</param>
/// <param name="StrategicMinutes">Of which with a strategic purpose.</param>
/// <param name="PromisesKept">Promises kept in them.</param>
/// <param name="PromisesSettled">Promises kept or given up in them.</param>
public sealed record TwelveWeeks(Regularity Regularity, int Minutes, int StrategicMinutes, int PromisesKept, int PromisesSettled)
{
    /// <summary>How many contacts there were.</summary>
    public required int Contacts { get; init; }

    /// <summary>Of how many what they were for was said.</summary>
    public required int WithPurpose { get; init; }

    /// <summary>Adds them up.</summary>
    public static async ValueTask<TwelveWeeks> ReadAsync(ICoachStore store, Leader leader, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(leader);
        var last = IsoWeek.Of(today);
        var first = last.Plus(-Regularity.MostWeeks);
        var regularity = Regularity.Of(
            await store.Figures.DaysAsync(leader.Id, first.Monday, last.Sunday), last, IsoWeek.Of(leader.Since, leader.Zone));
        var from = regularity.Weeks is [var oldest, ..] ? oldest.Week.Monday : last.Monday;
        var contacts = await store.Figures.ContactsAsync(leader.Id, from, last.Sunday);
        var settled = (await store.Figures.PromisesAsync(
            leader.Id, from.AtStartOfDayInZone(leader.Zone).ToInstant(), last.Plus(1).Monday.AtStartOfDayInZone(leader.Zone).ToInstant(), today))
            .Where(static one => one.State is PromiseState.Kept or PromiseState.Broken)
            .ToList();
        return new(
            regularity,
            contacts.Sum(static one => one.Minutes),
            contacts.Where(static one => one.IsStrategic).Sum(static one => one.Minutes),
            settled.Where(static one => one.State is PromiseState.Kept).Sum(static one => one.Count),
            settled.Sum(static one => one.Count))
        {
            Contacts = contacts.Sum(static one => one.Contacts),
            WithPurpose = contacts.Where(static one => one.Purpose is not null).Sum(static one => one.Contacts),
        };
    }
}
