using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Settings;

/// <summary>After a setting on which the question depends.</summary>
internal static class AsksNext
{
    /// <summary>Saves the leader, plans the next question, and says when it comes.</summary>
    public static async ValueTask<string> SaveAsync(TurnContext context, Leader leader)
    {
        await context.Store.Leaders.SaveAsync(leader);
        var next = await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        var days = context.Texts.Days;
        return context.Texts[
            "Settings.AsksNext",
            days.Every(leader.PromptDay, leader.AskTime),
            Zones.City(leader.ZoneId),
            days.Ahead(next.InZone(leader.Zone).Date, context.Today)];
    }
}
