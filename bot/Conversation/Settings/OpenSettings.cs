using System.Globalization;
using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Settings;

/// <summary>Shows target, prompt and digest consent as they are.</summary>
internal sealed class OpenSettings : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.SettingsOpen];

    public IReadOnlyList<string> Words => ["settings"];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => [context.Answer(await FormAsync(context))];

    public static async ValueTask<AdaptiveCard> FormAsync(TurnContext context)
    {
        var leader = context.Leader;
        var targets = await context.Store.Targets.HistoryAsync(leader.Id);
        var target = TargetHistory.MinutesFor(targets, leader.Id, IsoWeek.Of(context.Today));
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["target"] = target.ToString(CultureInfo.InvariantCulture),
            ["day"] = Codes.Of(leader.PromptDay),
            ["time"] = Days.Time(leader.PromptTime),
            ["zone"] = leader.ZoneId,
            ["byName"] = leader.DigestByName ? "true" : "false",
        };
        if (leader.Title is { } title)
        {
            values["title"] = title;
        }

        return SettingsCard.Build(new SettingsCard.View { Values = values });
    }
}
