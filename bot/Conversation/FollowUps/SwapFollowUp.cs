using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The partner says that it is one for another partner. The leader decides whether it goes there.</summary>
internal sealed class SwapFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PartnerSwap];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => FollowUpButton.Read(context.Form).Role is { } role
        ? await PartnerFollowUp.StepAsync(context, followUp => FollowUpSteps.Swap(
            followUp, context.Me, role, PartnerAnswerForm.Read(context.Form).Line, context.Now))
        : context.OutOfDate();
}
