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

    public static async ValueTask<AdaptiveCard> FormAsync(TurnContext context) => SettingsCard.Build(
        new SettingsCard.View { Values = await ValuesAsync(context) }, context.Texts);

    /// <summary>Before a change: "undo" saves the settings as they are now.</summary>
    public static async ValueTask KeepForUndoAsync(TurnContext context) =>
        context.Did(
            CardVerbs.SettingsSave,
            (await ValuesAsync(context)).Select(static pair => (pair.Key, pair.Value))
                .Append((SettingsForm.TimeIsChosenData, context.Leader.PromptTimeIsChosen ? "true" : "false")));

    /// <summary>The settings as they are: what saves them again takes a change back.</summary>
    public static async ValueTask<IReadOnlyDictionary<string, string>> ValuesAsync(TurnContext context)
    {
        var leader = context.Leader;
        var targets = await context.Store.Targets.HistoryAsync(leader.Id);
        return new SettingsForm
        {
            Target = TargetHistory.MinutesFor(targets, leader.Id, IsoWeek.Of(context.Today)),
            Slot = new WeeklySlotForm(leader.PromptDay, leader.PromptTime, leader.ZoneId),
            Language = new LanguageForm(Asked: true, context.Person.Language),
            Title = leader.Title,
            ByName = leader.DigestByName,
            WorkingDays = (await Attendance.ReadAsync(context.Store, leader.Id)).DaysOf(leader.Id, context.Today),
            QuietFrom = leader.Quiet?.From,
            QuietUntil = leader.Quiet?.Until,
        }.Values();
    }
}
