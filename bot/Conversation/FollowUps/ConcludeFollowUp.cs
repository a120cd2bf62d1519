using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The partner says what came of what is done.</summary>
internal sealed class ConcludeFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PartnerResult];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => FollowUpButton.Read(context.Form).Result is { } result
        ? await PartnerFollowUp.StepAsync(context, followUp => FollowUpSteps.Conclude(followUp, context.Me, result))
        : context.OutOfDate();
}
