using CioCoachBot.Cards;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Logging;

namespace CioCoachBot.Conversation.Turns;

/// <summary>"Do not ask" about a planned contact.</summary>
internal sealed class DropPlan : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PlanDrop];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (LogForm.ReadDay(context.Value("date")) is not { } date || context.Value("customer") is not { } customer)
        {
            return context.OutOfDate();
        }

        await context.Store.Agenda.PlanAsync(OccasionKind.PlannedContact, new PlannedContact(context.Me, date, customer).Subject, null);
        return [context.Answer(Notice.Of($"I will not ask about {customer}. Tell me if you meet all the same."))];
    }
}
