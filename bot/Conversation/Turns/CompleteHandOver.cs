using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Partnership;

namespace CioCoachBot.Conversation.Turns;

/// <summary>The partner has done it.</summary>
internal sealed class CompleteHandOver : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.HandOverDone];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        HandOver.StepAsync(context, followUp => FollowUpSteps.Complete(followUp, context.Me, context.Now));
}
