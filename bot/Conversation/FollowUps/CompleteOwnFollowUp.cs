using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The leader says that a follow-up is done.</summary>
internal sealed class CompleteOwnFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpDone];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        OwnFollowUp.StepAsync(context, followUp => FollowUpSteps.Complete(followUp, context.Me, null, context.Now));
}
