using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>What the coach can do.</summary>
internal sealed class Help : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Help];

    public Command? Typed => Command.Help;

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => ValueTask.FromResult<IReadOnlyList<Reply>>(
    [
        context.Answer(HelpCard.Build(
            new HelpCard.View { ForLeader = context.IsLeader, ForAdmin = context.Turn.Actor.IsAdmin }, context.Texts)),
    ]);
}
