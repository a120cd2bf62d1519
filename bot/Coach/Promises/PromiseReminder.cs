using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using NodaTime;

namespace CioCoachBot.Coach.Promises;

/// <summary>When a leader hears of a promise that is due: at nine on its day, in the leader's zone.</summary>
public static class PromiseReminder
{
    private static readonly LocalTime Nine = new(9, 0);

    public static ValueTask PlanAsync(ICoachStore store, Promise promise, Leader leader) =>
        store.Agenda.PlanAsync(DueKind.Promise, promise.Id.ToString(), promise.State == PromiseState.Open ? At(promise, leader) : null);

    public static Instant At(Promise promise, Leader leader) => promise.Due.At(Nine).InZoneLeniently(leader.Zone).ToInstant();
}
