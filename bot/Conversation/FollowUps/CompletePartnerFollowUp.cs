using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The partner has done it, with a line or without.</summary>
internal sealed class CompletePartnerFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PartnerDone];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var line = PartnerAnswerForm.Read(context.Form).Line;
        return PartnerFollowUp.StepAsync(
            context, followUp => FollowUpSteps.Complete(followUp, context.Me, line, context.Now, OutcomeWords.Read(line).Said));
    }
}
