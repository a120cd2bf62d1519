using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>One leader's week.</summary>
internal static class LeaderWeek
{
    private const int TrendWeeks = 4;

    public static async ValueTask<AdaptiveCard> CardAsync(ICoachStore store, Leader leader, IsoWeek week, LocalDate today)
    {
        var interactions = await store.Interactions.OfAsync(leader.Id, week.Plus(-TrendWeeks).Monday, week.Sunday);
        var targets = await store.Targets.HistoryAsync(leader.Id);
        var names = (await store.Customers.AllAsync()).ToDictionary(customer => customer.Id, customer => customer.Name);
        var progress = WeekProgress.Of(week, interactions, targets, leader.Id);
        return WeekCard.Build(new WeekCard.View
        {
            Monday = week.Monday,
            Today = today,
            Minutes = progress.Minutes,
            IndirectMinutes = progress.IndirectMinutes,
            TargetMinutes = progress.TargetMinutes,
            Trend = [.. Enumerable.Range(-TrendWeeks, TrendWeeks).Select(before => WeekProgress.Of(week.Plus(before), interactions, targets, leader.Id)).Select(past => (past.Week.Monday, past.Minutes, past.TargetMinutes))],
            Interactions = [.. interactions.Where(interaction => interaction.Date >= week.Monday).Select(interaction => (interaction, names.GetValueOrDefault(interaction.Customer, string.Empty)))],
            OpenFollowUps = (await store.FollowUps.OpenOfLeaderAsync(leader.Id)).Count,
        });
    }

    /// <summary>"This week 1 h 30 of 2 h.", for the week of the day, or of today.</summary>
    public static async ValueTask<string> LineAsync(TurnContext context, LocalDate? day = null)
    {
        var week = IsoWeek.Of(day ?? context.Today);
        var minutes = await context.Store.Interactions.MinutesAsync(context.Me, week.Monday, week.Sunday);
        var target = TargetHistory.MinutesFor(await context.Store.Targets.HistoryAsync(context.Me), context.Me, week);
        return $"{Days.WeekOf(week.Monday, context.Today)} {Durations.Of(minutes)} of {Durations.Of(target)}.";
    }
}
