using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The partner takes back that a follow-up is done.</summary>
internal sealed class ReopenPartnerFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PartnerReopen];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        PartnerFollowUp.StepAsync(context, followUp => FollowUpSteps.Reopen(followUp, context.Me));
}
