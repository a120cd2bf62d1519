using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using NodaTime;

namespace CioCoachBot.Coach.Promises;

/// <summary>When a leader hears of a promise that is due: at nine on its day, in the leader's zone.</summary>
public static class PromiseReminder
{
    /// <summary>The time of day.</summary>
    public static LocalTime Time { get; } = new(9, 0);

    public static ValueTask PlanAsync(ICoachStore store, Promise promise, Leader leader) =>
        store.Agenda.PlanAsync(DueKind.Promise, promise.Id.ToString(), promise.State == PromiseState.Open ? At(promise, leader) : null);

    /// <summary>The leader's open promises of which a reminder is to come until the end of a day, the soonest due first.</summary>
    public static async ValueTask<IReadOnlyList<Promise>> WaitingAsync(ICoachStore store, Leader leader, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(leader);
        var waiting = new List<Promise>();
        foreach (var promise in await store.Promises.OpenOfLeaderAsync(leader.Id))
        {
            if (await store.Agenda.FindAsync(DueKind.Promise, promise.Id.ToString()) is { } at && at.InZone(leader.Zone).Date <= day)
            {
                waiting.Add(promise);
            }
        }

        return waiting;
    }

    public static Instant At(Promise promise, Leader leader) => promise.Due.At(Time).InZoneLeniently(leader.Zone).ToInstant();
}
