using CioCoachBot.Cards;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Team;

/// <summary>
/// What a manager's tree did in the last four weeks [CIO-2016: "you and your team"]. By name, and in the sum, is only who appears by name
/// in the digest: from a sum with the others in it, and the digest's own, somebody's minutes would follow.
/// </summary>
internal sealed class ShowTeam : ITurnHandler
{
    private const int Weeks = 4;
    private const int DaysRead = 366;

    public Command? Typed => Command.Team;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var (store, today) = (context.Store, context.Today);
        var below = Reports.Below(await store.Leaders.AllAsync(), context.Me);
        if (below.Count == 0)
        {
            return [context.Aside(context.Texts["Team.Nobody"])];
        }

        List<Leader> named = [context.Leader, .. below.Where(leader => leader.DigestByName)];
        var week = IsoWeek.Of(today);
        var first = week.Plus(1 - Weeks);
        var scores = await LeaderScore.ReadAsync(store, first.Monday, week.Sunday, context.Leader.Zone, today);
        var targets = await WeekTargets.ReadAsync(store, null);
        var seen = await store.Figures.SeenAsync(context.Me, today.PlusDays(-DaysRead), today);
        var view = new TeamCard.View
        {
            Leaders = below.Count + 1,
            Named = [.. named.Select(leader => (leader.DisplayName, scores.GetValueOrDefault(leader.Id) ?? LeaderScore.Sum([])))],
            TargetMinutes = named.Sum(leader =>
                Enumerable.Range(0, Weeks).Sum(later => targets.Of(leader.Id, first.Plus(later)).Minutes)),
            Overdue = [.. Coverage.Of(await context.CustomersAsync(), seen, today)
                .Where(line => line.IsOverdue(today))
                .Select(line => line.Customer.Name)],
        };
        return [context.Answer(TeamCard.Build(view, context.Texts))];
    }
}
