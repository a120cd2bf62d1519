using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>Shows what is open: a leader's with partners, and what leaders sent to the reader.</summary>
internal sealed class ShowFollowUps : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpsShow];

    public IReadOnlyList<Intent> Intents => [Intent.FollowUps];

    public Command? Typed => Command.FollowUps;

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        [TurnContext.Opened(await OpenFollowUps.CardAsync(context))];
}
