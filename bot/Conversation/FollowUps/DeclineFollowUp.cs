using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The partner does not take it: with a line why, which is asked for where the button stood without an input, and may stay unsaid.</summary>
internal sealed class DeclineFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PartnerDecline];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var form = PartnerAnswerForm.Read(context.Form);
        return form.IsAsked
            ? PartnerFollowUp.StepAsync(context, followUp => FollowUpSteps.Decline(followUp, context.Me, form.Line, context.Now))
            : PartnerFollowUp.AskWhyAsync(context);
    }
}
