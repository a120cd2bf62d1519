using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Takes back that a week was closed, a pause, an absence or a later time: the question comes when it always does.</summary>
internal sealed class AskAgain : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromptAgain];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var leader = context.Leader with { ClosedWeek = null, Hindrance = null, PausedUntil = null };
        await context.Store.Leaders.SaveAsync(leader);
        if (AbsenceButton.Read(context.Form) is { } absence)
        {
            await context.Store.Absences.RemoveAsync(leader.Id, absence.From);
        }

        var next = await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        context.LeaveUndoToLog();
        return [context.Answer(context.Notice(context.Texts.Ahead("Prompts.AsksAgain", next, leader.Zone, context.Today)))];
    }
}
