using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>What is kept, and who sees what.</summary>
internal sealed class ShowPrivacy : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Privacy];

    public Command? Typed => Command.Privacy;

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => ValueTask.FromResult<IReadOnlyList<Reply>>(
    [
        context.Answer(PrivacyCard.Build(
            new PrivacyCard.View { ForLeader = context.IsLeader, DigestByName = context.IsLeader && context.Leader.DigestByName },
            context.Texts)),
    ]);
}
