using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Team;

/// <summary>"My manager is Priya": who reports to whom is set by an admin, who gets the card for it; others are told so.</summary>
internal sealed class NameManager : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.NameManager];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => context.Turn.Actor.IsAdmin
        ? await ShowManagers.CardAsync(context)
        : [context.Aside(context.Texts["Team.Managers.Admin"])];
}
