using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>
/// Nothing this week, or nothing more: noted without a word of blame, and no prompt for the rest of the week. "Met nobody" before the
/// week's question says nothing of the days that are left: it is asked all the same, unless the leader closes the week. Of a week without any contact one
/// question is left: what stood in the way.
/// </summary>
internal sealed class CloseWeek : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.WeekNone];

    public IReadOnlyList<Intent> Intents => [Intent.NoContact];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (AskedButton.Read(context.Form).Before(context.Today) is not null)
        {
            return [context.Answer(await new WeeklyQuestion(context.Store, context.Leader, context.Now).AgainAsync(context.Texts["Prompts.WeekOver"]))];
        }

        var week = IsoWeek.Of(context.Today);
        if (!context.IsPress && context.Said is { Period: null } && await StillAskedAsync(context, week) is { } day)
        {
            return [context.Answer(context.Notice(
                context.Texts.Ahead("Prompts.StillOpen", day, context.Today),
                new CardButton(context.Texts["Prompts.NothingThisWeek"], CardVerbs.WeekNone)))];
        }

        var leader = context.Leader with { ClosedWeek = week, Hindrance = null };
        await context.Store.Leaders.SaveAsync(leader);
        var next = await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        context.Did(CardVerbs.PromptAgain);
        var noted = context.Texts.Ahead("Prompts.Closed", next.InZone(leader.Zone).Date, context.Today);
        return await context.Store.Interactions.MinutesAsync(leader.Id, week.Monday, week.Sunday) > 0
            ? [context.Answer(context.Notice(noted))]
            : [context.Answer(HindranceCard.Build(new HindranceCard.View { Noted = noted }, context.Texts))];
    }

    /// <summary>The day on which the coach still asks about this week; null where it will not.</summary>
    private static async ValueTask<LocalDate?> StillAskedAsync(TurnContext context, IsoWeek week)
    {
        var leader = context.Leader;
        return await context.Store.Agenda.FindAsync(DueKind.Prompt, leader.Id.Value) is { } next && next > context.Now
            && IsoWeek.Of(next, leader.Zone) == week
            && PromptPlan.IsOwed(leader, next, await OwnWeek.IsReachedAsync(context.Store, leader, week), await Attendance.ReadAsync(context.Store, leader.Id))
            ? next.InZone(leader.Zone).Date
            : null;
    }
}
