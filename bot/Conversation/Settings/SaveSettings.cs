using System.Globalization;
using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Settings;

/// <summary>Saves the settings: the target holds from this week on, the next prompt is planned anew.</summary>
internal sealed class SaveSettings : ITurnHandler
{
    private const int MaxTitle = 100;
    private static readonly string[] Inputs = ["target", "day", "time", "zone", "title", "byName"];

    public IReadOnlyList<string> Verbs => [CardVerbs.SettingsSave];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var refusals = new List<Refusal>();
        var typed = int.TryParse(context.Value("target"), NumberStyles.None, CultureInfo.InvariantCulture, out var target) ? target : (int?)null;
        if (Target.Check(typed) is { } wrong)
        {
            refusals.Add(wrong);
        }

        var slot = SlotInputs.Read(context, refusals);
        var title = context.Value("title");
        if (title?.Length > MaxTitle)
        {
            refusals.Add(new Refusal("title", RefusalReason.TitleTooLong, Most: MaxTitle));
        }

        if (refusals.Count > 0)
        {
            var values = Inputs.Where(context.Data.ContainsKey).ToDictionary(input => input, input => context.Data[input], StringComparer.Ordinal);
            return [context.Answer(SettingsCard.Build(new SettingsCard.View { Values = values, Refusals = refusals }))];
        }

        var leader = context.Leader with
        {
            PromptDay = slot!.Value.Day,
            PromptTime = slot.Value.Time,
            ZoneId = slot.Value.ZoneId,
            Title = title,
            DigestByName = bool.TryParse(context.Value("byName"), out var byName) && byName,
        };
        await context.Store.Leaders.SaveAsync(leader);
        await OwnTarget.SetAsync(context.Store, leader, target, context.Now);
        await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        var row = leader.DigestByName ? "Your minutes appear by name in the digest." : "Your minutes count only in the digest's total.";
        return
        [
            context.Answer(NoticeCard.Build(new NoticeCard.View
            {
                Headline = "Saved",
                Text = $"{Durations.Of(target)} a week from this week on. I ask on {Days.Weekday(leader.PromptDay)}s at {Days.Time(leader.PromptTime)} ({Zones.City(leader.ZoneId)}). {row}",
                Buttons = [new CardButton("My week", CardVerbs.WeekShow), new CardButton("Change", CardVerbs.SettingsOpen)],
            })),
        ];
    }
}
