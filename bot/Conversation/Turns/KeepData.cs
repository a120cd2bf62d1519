using CioCoachBot.Cards;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Nothing is deleted.</summary>
internal sealed class KeepData : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DataKeep];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        ValueTask.FromResult<IReadOnlyList<Reply>>([context.Answer(Notice.Of("Everything stays as it is."))]);
}
