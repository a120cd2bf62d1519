using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The partner takes it. The leader sees it on the card; no message of its own.</summary>
internal sealed class AcceptFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PartnerAccept];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        PartnerFollowUp.StepAsync(context, followUp => FollowUpSteps.Accept(followUp, context.Me, context.Now));
}
