using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Administration;

/// <summary>Shows an admin who counts as a leader.</summary>
internal sealed class ShowLeaders : ITurnHandler
{
    public Command? Typed => Command.Leaders;

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var leaders = await context.Store.Leaders.AllAsync();
        return [context.Answer(leaders.Count == 0
            ? context.Notice(context.Texts["Administration.NoLeaders"])
            : LeadersCard.Build(new LeadersCard.View { Leaders = leaders }, context.Texts))];
    }
}
