using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>Thanks get one short line.</summary>
internal sealed class AcknowledgeThanks : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Thanks];

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        ValueTask.FromResult<IReadOnlyList<Reply>>([context.Aside(context.Texts["Onboarding.Thanks"])]);
}
