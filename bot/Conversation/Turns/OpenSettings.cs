using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Logging;
using CioCoachBot.Conversation.Understanding;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Shows target, prompt and digest consent as they are; what was just typed about them stands in the form already.</summary>
internal sealed class OpenSettings : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.SettingsOpen];

    public IReadOnlyList<string> Words => ["settings"];

    public IReadOnlyList<Intent> Intents => [Intent.SetTarget, Intent.SetSchedule];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var leader = context.Leader;
        var targets = await context.Store.Targets.HistoryAsync(leader.Id);
        var target = context.Said?.TargetMinutes ?? TargetHistory.MinutesFor(targets, leader.Id, IsoWeek.Of(context.Today));
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["target"] = LogForm.Number(target),
            ["day"] = Codes.Of(context.Said?.Weekday ?? leader.PromptDay),
            ["time"] = Days.Time(context.Said?.Time ?? leader.PromptTime),
            ["zone"] = leader.ZoneId,
            ["byName"] = leader.DigestByName ? "true" : "false",
        };
        LogForm.Put(values, "title", leader.Title);
        return [context.Answer(SettingsCard.Build(new SettingsCard.View { Values = values }))];
    }
}
