using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Settings;

/// <summary>Shows target, prompt, language and digest consent as they are.</summary>
internal sealed class OpenSettings : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.SettingsOpen];

    public Command? Typed => Command.Settings;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => [TurnContext.Opened(await FormAsync(context))];

    public static async ValueTask<AdaptiveCard> FormAsync(TurnContext context)
    {
        var leader = context.Leader;
        var targets = await context.Store.Targets.HistoryAsync(leader.Id);
        var form = new SettingsForm
        {
            Target = TargetHistory.MinutesFor(targets, leader.Id, IsoWeek.Of(context.Today)),
            Slot = new WeeklySlotForm(leader.PromptDay, leader.PromptTime, leader.ZoneId),
            Language = new LanguageForm(Asked: true, context.Person.Language),
            Title = leader.Title,
            ByName = leader.DigestByName,
        };
        return SettingsCard.Build(new SettingsCard.View { Values = form.Values() }, context.Texts);
    }
}
