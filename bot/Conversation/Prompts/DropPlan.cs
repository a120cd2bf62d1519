using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>"Do not ask" about a planned contact; that it did not happen, once its day has come.</summary>
internal sealed class DropPlan : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PlanDrop];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (PlanButton.Read(context.Form) is not { } plan)
        {
            return context.OutOfDate();
        }

        var planned = new PlannedContact(context.Me, plan.Date, plan.Customer);
        await context.Store.Agenda.PlanAsync(DueKind.PlannedContact, planned.Subject, null);
        context.Did(CardVerbs.UndoHelp);
        var said = plan.Date > context.Today ? "Prompts.Dropped" : "Prompts.NotHappened";
        return [context.Answer(context.Notice(context.Texts[said, plan.Customer]))];
    }
}
