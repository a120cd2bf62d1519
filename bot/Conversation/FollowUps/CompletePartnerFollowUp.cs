using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The partner has done it, with a line or without.</summary>
internal sealed class CompletePartnerFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PartnerDone];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        PartnerFollowUp.StepAsync(context, followUp => FollowUpSteps.Complete(
            followUp, context.Me, PartnerAnswerForm.Read(context.Form).Line, context.Now));
}
