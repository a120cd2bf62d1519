using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Team;

/// <summary>An admin says to whom a leader reports; nobody ends up above themselves.</summary>
internal sealed class SaveManager : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.ManagersSave];

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var form = ManagersForm.Read(context.Form);
        var leaders = await context.Store.Leaders.AllAsync();
        var leader = leaders.FirstOrDefault(one => one.Id == form.Leader);
        var manager = leaders.FirstOrDefault(one => one.Id == form.Manager);
        if (leader is null || (form.Manager is not null && manager is null))
        {
            return context.OutOfDate();
        }

        if (manager is not null && (manager.Id == leader.Id || Reports.Below(leaders, leader.Id).Any(below => below.Id == manager.Id)))
        {
            return [context.Aside(context.Texts["Team.Managers.Circle", leader.Name, manager.Name])];
        }

        await context.Store.Leaders.SaveAsync(leader with { Manager = manager?.Id });
        return
        [
            context.Answer(context.Notice(manager is null
                ? context.Texts["Team.Managers.SavedNone", leader.Name]
                : context.Texts["Team.Managers.Saved", leader.Name, manager.Name])),
        ];
    }
}
