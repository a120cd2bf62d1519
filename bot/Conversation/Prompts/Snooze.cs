using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>
/// Asks once more when it was said: on a day, or later today at a time or without one; else tomorrow. Where nothing would come then, because the week has
/// reached its target or the leader is away, that is said instead.
/// </summary>
internal sealed class Snooze : ITurnHandler
{
    private const int HoursLater = 3;
    private const int LastHour = 18;

    public IReadOnlyList<string> Verbs => [CardVerbs.PromptSnooze];

    public IReadOnlyList<Intent> Intents => [Intent.Snooze];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.Said?.Problem == Problem.Time)
        {
            return [context.Aside(context.Texts["Prompts.NoSuchTime"])];
        }

        if (AskedButton.Read(context.Form).Before(context.Today) is not null)
        {
            return [context.Answer(await new WeeklyQuestion(context.Store, context.Leader, context.Now).AgainAsync(context.Texts["Prompts.WeekOver"]))];
        }

        var leader = context.Leader;
        var at = context.Said switch
        {
            { Until: { } day } said when day > context.Today => PromptPlan.On(leader, day, said.Time),
            { Until: { } day, Time: null } when day == context.Today && LaterToday(leader, context.Now) is { } soon => soon,
            { Time: { } time } when PromptPlan.On(leader, context.Today, time) is var later && later > context.Now => later,
            var said => PromptPlan.Tomorrow(leader, context.Now, said?.Time),
        };
        var asked = at.InZone(leader.Zone).Date;
        var attendance = await Attendance.ReadAsync(context.Store, leader.Id);
        if ((asked < leader.PausedUntil ? leader.PausedUntil : attendance.BackAfter(leader.Id, asked)) is { } until)
        {
            return [context.Aside(context.Texts.Ahead("Prompts.Paused", until, context.Today))];
        }

        if (await OwnWeek.IsReachedAsync(context.Store, leader, IsoWeek.Of(asked)))
        {
            var next = PromptPlan.Next(leader, IsoWeek.Of(asked).Sunday.At(LocalTime.MaxValue).InZoneLeniently(leader.Zone).ToInstant(), attendance);
            return [context.Answer(context.Notice(context.Texts.Ahead("Prompts.NoNeed", next.InZone(leader.Zone).Date, context.Today)))];
        }

        // Who wants to be asked about a week has not closed it.
        if (leader.ClosedWeek == IsoWeek.Of(asked))
        {
            leader = leader with { ClosedWeek = null };
            await context.Store.Leaders.SaveAsync(leader);
        }

        await context.Store.Agenda.PlanAsync(DueKind.Prompt, leader.Id.Value, at);
        context.Did(CardVerbs.PromptAgain);
        return [context.Answer(context.Notice(context.Texts.Once("Prompts.Snoozed", at, leader.Zone, context.Today)))];
    }

    /// <summary>At a full hour, three hours from now at most, while the working day lasts; null where it is over.</summary>
    private static Instant? LaterToday(Leader leader, Instant now)
    {
        var local = now.InZone(leader.Zone);
        var hour = Math.Min(local.Hour + HoursLater, LastHour);
        return hour > local.Hour ? PromptPlan.On(leader, local.Date, new LocalTime(hour, 0)) : null;
    }
}
