using CioCoachBot.Cards;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Requests;

/// <summary>The leader has nothing to say, does not come, or has no time now.</summary>
internal sealed class DeclineRequest : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.RequestDecline];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => ReceivedRequest.StepAsync(
        context, (request, line) => RequestRules.Decline(request, line, context.Now));
}
