using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Partnership;

namespace CioCoachBot.Conversation.Turns;

/// <summary>"Not this one".</summary>
internal sealed class DismissFollowUp : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpDismiss];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        OwnFollowUp.StepAsync(context, followUp => FollowUpSteps.Dismiss(followUp, context.Me, context.Now));
}
