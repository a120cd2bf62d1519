using CioCoachBot.Cards;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Requests;

/// <summary>The leader answers, comes, or takes the thirty minutes; a visit becomes a planned contact.</summary>
internal sealed class AnswerRequest : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.RequestAccept];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => ReceivedRequest.StepAsync(
        context, (request, line) => RequestRules.Accept(request, line, context.Today, context.Now));
}
