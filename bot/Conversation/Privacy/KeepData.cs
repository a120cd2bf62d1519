using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>Nothing is deleted.</summary>
internal sealed class KeepData : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DataKeep];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        ValueTask.FromResult<IReadOnlyList<Reply>>([context.Answer(context.Notice(context.Texts["Privacy.AllStays"]))]);
}
