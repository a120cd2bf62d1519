using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using NodaTime;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>
/// Asks a leader about the week as long as it is short of its target, less often where the leader does not answer, and not on a day on
/// which the coach has spoken already.
/// </summary>
internal sealed class PromptDue : IDueHandler
{
    private const int NamesPromises = 1;

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

        var spoken = await store.Spoken.OfAsync(leader.Id, now - AskingCadence.Remembered);
        var attendance = await Attendance.ReadAsync(store, leader.Id);
        if (!PromptPlan.IsOwed(leader, now, await OwnWeek.IsReachedAsync(store, leader, week), attendance))
        {
            await PromptAgenda.PlanAsync(store, leader, now);
            return [];
        }

        var isWanted = IsWanted(leader, occasion.DueAt, spoken, attendance);
        if (!isWanted && await LaterAsync(store, leader, spoken, now, attendance) is { } later)
        {
            if (IsoWeek.Of(later, leader.Zone) == week)
            {
                await store.Agenda.PlanAsync(DueKind.Prompt, leader.Id.Value, later);
            }
            else
            {
                await PromptAgenda.PlanAsync(store, leader, now);
            }

            return [];
        }

        var texts = Localizer.For(leader.Locale);
        var cadence = AskingCadence.Of(spoken);
        var note = cadence.Ignored switch
        {
            AskingCadence.WeeklyFrom when PromptPlan.Recovery(leader, now, attendance) is not null => texts["Prompts.AsksWeekly"],
            AskingCadence.FortnightlyFrom => texts["Prompts.AsksFortnightly"],
            _ => null,
        };
        if (AnswerTime.Learn(leader, spoken) is { } time)
        {
            leader = leader with { PromptTime = time };
            await store.Leaders.SaveAsync(leader);
            note ??= texts["Prompts.AsksAt", texts.Days.Time(time)];
        }

        var isRecovery = PromptPlan.IsRecovery(leader, occasion.DueAt);
        var (card, about) = await new WeeklyQuestion(store, leader, now).AskAsync(spoken, note, isRecovery);
        await store.Spoken.AddAsync(new Spoken(leader.Id, now, MessageKind.Prompt, about));
        await PromptAgenda.PlanAfterAsync(store, leader, cadence, now);
        var once = isWanted && Budget.IsSpent(leader, spoken, today) ? MessageKey.PromptAgain(leader.Id, occasion.DueAt) : MessageKey.Prompt(leader.Id, today);
        return [new DirectMessage(leader.Id, card, once)];
    }

    /// <summary>Whether the leader said when to be asked: that is not the coach's own accord.</summary>
    private static bool IsWanted(Leader leader, Instant due, IReadOnlyList<Spoken> spoken, Attendance attendance) =>
        !PromptPlan.IsUsual(leader, due, attendance) && spoken is [{ Kind: MessageKind.Prompt, AnsweredAt: not null }, ..];

    /// <summary>
    /// When the question may come, where that is not now: it waits while the leader wants quiet, and gives way where something was said
    /// today, or where more promises wait for today than it names.
    /// </summary>
    private static async ValueTask<Instant?> LaterAsync(
        ICoachStore store, Leader leader, IReadOnlyList<Spoken> spoken, Instant now, Attendance attendance)
    {
        var today = now.InZone(leader.Zone).Date;
        var givesWay = Budget.IsSpent(leader, spoken, today) || (await Reminders.WaitingAsync(store, leader, today)).Count > NamesPromises;
        var from = givesWay ? PromptPlan.On(leader, Budget.NextFree(leader, spoken, today, attendance)) : now;
        return AllowedMoment.Next(leader, from, attendance) is var at && at > now ? at : null;
    }
}
