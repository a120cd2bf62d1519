using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>"Not this one".</summary>
internal sealed class DismissFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpDismiss];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        OwnFollowUp.StepAsync(context, followUp => FollowUpSteps.Dismiss(followUp, context.Me, context.Now));
}
