using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Team;

/// <summary>Shows an admin who reports to whom.</summary>
internal sealed class ShowManagers : ITurnHandler
{
    public Command? Typed => Command.Managers;

    public Audience For => Audience.Admin;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => CardAsync(context);

    /// <summary>The card, for an admin.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> CardAsync(TurnContext context)
    {
        var leaders = await context.Store.Leaders.AllAsync();
        return [context.Answer(leaders.Count == 0
            ? context.Notice(context.Texts["Administration.NoLeaders"])
            : ManagersCard.Build(new ManagersCard.View { Leaders = leaders }, context.Texts))];
    }
}
