using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>The first card that a leader sees.</summary>
internal static class Welcome
{
    public static async ValueTask<Reply> SayAsync(TurnContext context) =>
        new Reply.Say(await CardAsync(context, context.Leader.DigestByName ? true : null), Once: MessageKey.Welcome(context.Me));

    public static async ValueTask<AdaptiveCard> CardAsync(TurnContext context, bool? digestByName)
    {
        var leader = context.Leader;
        var targets = await context.Store.Targets.HistoryAsync(leader.Id);
        var view = new WelcomeCard.View
        {
            TargetMinutes = TargetHistory.MinutesFor(targets, leader.Id, IsoWeek.Of(context.Today)),
            PromptDay = leader.PromptDay,
            PromptTime = leader.PromptTime,
            ZoneId = leader.ZoneId,
            DigestByName = digestByName,
        };
        return WelcomeCard.Build(view, context.Texts);
    }
}
