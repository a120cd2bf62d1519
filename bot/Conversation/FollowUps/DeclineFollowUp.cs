using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The partner does not take it: asked for a word why, which may stay unsaid.</summary>
internal sealed class DeclineFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PartnerDecline];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var form = DeclineForm.Read(context.Form);
        return form.IsAsked
            ? PartnerFollowUp.StepAsync(context, followUp => FollowUpSteps.Decline(followUp, context.Me, form.Why, context.Now))
            : PartnerFollowUp.AskWhyAsync(context);
    }
}
