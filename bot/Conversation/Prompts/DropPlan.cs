using CioCoachBot.Cards;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>"Do not ask" about a planned contact.</summary>
internal sealed class DropPlan : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PlanDrop];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.Form.Day("date") is not { } date || context.Value("customer") is not { } customer)
        {
            return context.OutOfDate();
        }

        await context.Store.Agenda.PlanAsync(DueKind.PlannedContact, new PlannedContact(context.Me, date, customer).Subject, null);
        return [context.Answer(NoticeCards.Of($"I will not ask about {customer}. Tell me if you meet all the same."))];
    }
}
