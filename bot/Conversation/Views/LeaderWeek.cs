using CioCoachBot.Cards;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>The leader's own week.</summary>
internal static class LeaderWeek
{
    public static async ValueTask<AdaptiveCard> CardAsync(TurnContext context, IsoWeek week, IsoWeek? backTo = null)
    {
        var (store, me) = (context.Store, context.Me);
        var interactions = await store.Interactions.OfAsync(me, week.Plus(-WeeksBefore.Most).Monday, week.Sunday);
        var targets = await WeekTargets.ReadAsync(store, me);
        var names = (await context.CustomersAsync()).ToDictionary(customer => customer.Id, customer => customer.Name);
        var progress = WeekProgress.Of(week, interactions, targets, me);
        var open = await store.FollowUps.OpenOfLeaderAsync(me);
        var running = week == IsoWeek.Of(context.Today);
        var heard = interactions.FirstOrDefault(interaction => interaction.Date >= week.Monday && interaction.Insight is not null);
        var view = new WeekCard.View
        {
            Monday = week.Monday,
            Today = context.Today,
            Minutes = progress.Minutes,
            IndirectMinutes = progress.IndirectMinutes,
            TargetMinutes = progress.TargetMinutes,
            DaysAway = progress.DaysAway,
            Trend = [.. WeeksBefore.Of(week, context.Leader, interactions, targets)
                .Reverse()
                .Select(past => (past.Week.Monday, past.Minutes, past.TargetMinutes))],
            Interactions = [.. interactions
                .Where(interaction => interaction.Date >= week.Monday)
                .Select(interaction => (interaction, names.GetValueOrDefault(interaction.Customer, string.Empty)))],
            Heard = heard is null ? null : (heard.Insight!, names.GetValueOrDefault(heard.Customer, string.Empty)),
            Promises = !running ? [] : [.. (await store.Promises.OpenOfLeaderAsync(me))
                .Select(promise => (promise, names.GetValueOrDefault(promise.Customer, string.Empty)))],
            Next = running && await PlannedContact.SoonestAsync(store, me, context.Today) is { } plan ? (plan.Customer, plan.Date) : null,
            BackTo = backTo,
            OpenFollowUps = open.Count,
            Overdue = !running ? [] : [.. open
                .Where(followUp => followUp.IsOverdue(context.Today))
                .Select(followUp => (followUp, names.GetValueOrDefault(followUp.Customer, string.Empty)))],
        };
        return WeekCard.Build(view, context.Texts);
    }

    /// <summary>"This week 1 h 30 of 2 h.", for the week of the day, or of today.</summary>
    public static async ValueTask<string> LineAsync(TurnContext context, LocalDate? day = null)
    {
        var week = IsoWeek.Of(day ?? context.Today);
        var minutes = await context.Store.Interactions.MinutesAsync(context.Me, week.Monday, week.Sunday);
        var target = (await WeekTargets.ReadAsync(context.Store, context.Me)).Of(context.Me, week).Minutes;
        var texts = context.Texts;
        return texts["Week.Line", texts.Days.WeekOf(week.Monday, context.Today), texts.Durations.Of(minutes), texts.Durations.Of(target)];
    }
}
