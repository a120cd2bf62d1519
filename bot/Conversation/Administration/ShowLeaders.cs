using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Administration;

/// <summary>Shows an admin who counts as a leader, by name, a page at a time.</summary>
internal sealed class ShowLeaders : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LeadersShow];

    public Command? Typed => Command.Leaders;

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var leaders = (await context.Store.Leaders.AllAsync()).OrderBy(static leader => leader.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var page = Math.Min(LeadersForm.Read(context.Form).Page, Math.Max(0, leaders.Count - 1) / LeadersCard.NamesAPage);
        return [context.Answer(leaders.Count == 0
            ? context.Notice(context.Texts["Administration.NoLeaders"])
            : LeadersCard.Build(new LeadersCard.View { Leaders = leaders, Page = page }, context.Texts))];
    }
}
