using CioCoachBot.Conversation.Understanding;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Thanks get one short line.</summary>
internal sealed class Nod : ITurn
{
    public IReadOnlyList<Intent> Intents => [Intent.Thanks];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        ValueTask.FromResult<IReadOnlyList<Reply>>([context.Aside("With pleasure.")]);
}
