using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Partnership;

namespace CioCoachBot.Conversation.Turns;

/// <summary>The leader says that a follow-up is done.</summary>
internal sealed class CompleteFollowUp : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpDone];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        OwnFollowUp.StepAsync(context, followUp => FollowUpSteps.Complete(followUp, context.Me, context.Now));
}
