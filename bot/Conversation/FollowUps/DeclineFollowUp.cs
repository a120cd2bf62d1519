using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The partner does not take it: asked for a word why, which may stay unsaid.</summary>
internal sealed class DeclineFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.HandOverDecline];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => context.Data.ContainsKey("why")
        ? PartnerFollowUp.StepAsync(context, followUp => FollowUpSteps.Decline(followUp, context.Me, context.Value("why"), context.Now))
        : PartnerFollowUp.AskWhyAsync(context);
}
