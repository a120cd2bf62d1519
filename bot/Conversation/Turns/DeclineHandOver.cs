using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Partnership;

namespace CioCoachBot.Conversation.Turns;

/// <summary>The partner does not take it: asked for a word why, which may stay unsaid.</summary>
internal sealed class DeclineHandOver : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.HandOverDecline];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => context.Data.ContainsKey("why")
        ? HandOver.StepAsync(context, followUp => FollowUpSteps.Decline(followUp, context.Me, context.Value("why"), context.Now))
        : HandOver.AskWhyAsync(context);
}
