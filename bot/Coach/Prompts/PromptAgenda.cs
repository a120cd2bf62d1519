using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Coach.Prompts;

/// <summary>When a leader is asked next.</summary>
public static class PromptAgenda
{
    /// <summary>Plans the next weekly prompt in place of whatever was planned, and tells when.</summary>
    public static async ValueTask<Instant> PlanAsync(ICoachStore store, Leader leader, Instant now)
    {
        var cadence = AskingCadence.Of(await store.Spoken.OfAsync(leader.Id, now - AskingCadence.Remembered));
        var next = PromptPlan.Next(leader, Instant.Max(now, cadence.NotBefore), await Attendance.ReadAsync(store, leader.Id));
        await store.Agenda.PlanAsync(DueKind.Prompt, leader.Id.Value, next);
        return next;
    }

    /// <summary>Plans the next question after one that is about to be asked.</summary>
    public static async ValueTask PlanAfterAsync(ICoachStore store, Leader leader, AskingCadence cadence, Instant asked)
    {
        var attendance = await Attendance.ReadAsync(store, leader.Id);
        var recovery = cadence.IsWeekly ? null : PromptPlan.Recovery(leader, asked, attendance);
        await store.Agenda.PlanAsync(
            DueKind.Prompt, leader.Id.Value, recovery ?? PromptPlan.Next(leader, cadence.NotBeforeAfter(asked), attendance));
    }

    /// <summary>The leader did something in the chat: what was said before is answered, and the question comes as often as at first.</summary>
    public static async ValueTask AnsweredAsync(ICoachStore store, Leader leader, Instant now)
    {
        var before = AskingCadence.Of(await store.Spoken.OfAsync(leader.Id, now - AskingCadence.Remembered));
        if (await store.Spoken.CloseAsync(leader.Id, now) > 0 && before.IsFortnightly)
        {
            await PlanAsync(store, leader, now);
        }
    }
}
