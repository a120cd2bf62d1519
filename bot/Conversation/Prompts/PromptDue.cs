using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using NodaTime;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Asks a leader about the week as long as it is short of its target.</summary>
internal sealed class PromptDue : IDueHandler
{
    public DueKind Kind => DueKind.Prompt;

    public async ValueTask<IReadOnlyList<ProactiveMessage>> AttendAsync(DueItem occasion, Instant now, ICoachStore store)
    {
        if (await store.Leaders.FindAsync(new PersonId(occasion.Subject)) is not { } leader)
        {
            await store.Agenda.PlanAsync(DueKind.Prompt, occasion.Subject, null);
            return [];
        }

        var today = now.InZone(leader.Zone).Date;
        var week = IsoWeek.Of(today);
        if (IsoWeek.Of(occasion.DueAt, leader.Zone) != week)
        {
            // After an outage that lasted into another week the question would be about the wrong one: this week's own comes in its place.
            await PromptAgenda.PlanAsync(store, leader, week.Monday.AtStartOfDayInZone(leader.Zone).ToInstant() - Duration.Epsilon);
            return [];
        }

        await PromptAgenda.PlanAsync(store, leader, now);
        if (!PromptPlan.IsOwed(leader, now, await OwnWeek.IsReachedAsync(store, leader, week)))
        {
            return [];
        }

        var card = await WeeklyQuestion.CardAsync(store, leader, now);
        return [new DirectMessage(leader.Id, card, MessageKey.Prompt(leader.Id, today))];
    }
}
