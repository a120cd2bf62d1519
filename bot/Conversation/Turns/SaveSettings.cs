using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Prompting;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Saves the settings: the target holds from this week on, the next prompt is planned anew.</summary>
internal sealed class SaveSettings : ITurn
{
    private const int MaxTarget = 2400;
    private const int MaxTitle = 100;
    private static readonly string[] Inputs = ["target", "day", "time", "zone", "title", "byName"];

    public IReadOnlyList<string> Verbs => [CardVerbs.SettingsSave];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var refusals = new List<Refusal>();
        if (!int.TryParse(context.Value("target"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var target) || target is < 1 or > MaxTarget)
        {
            refusals.Add(new Refusal("target", "Give the minutes a week as a number from 1 to 2400, such as 120 for two hours."));
        }

        var slot = SlotInputs.Read(context, refusals);
        var title = context.Value("title");
        if (title?.Length > MaxTitle)
        {
            refusals.Add(new Refusal("title", "That is a little long: 100 characters fit."));
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
        await SaveTargetAsync(context.Store, leader, target, IsoWeek.Of(context.Now, leader.Zone));
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

    /// <summary>A target that says nothing new is not stored, so that a leader who never chose one keeps following the organisation's.</summary>
    private static async ValueTask SaveTargetAsync(ICoachStore store, Leader leader, int minutes, IsoWeek week)
    {
        if (TargetHistory.MinutesFor(await store.Targets.HistoryAsync(leader.Id), leader.Id, week) != minutes)
        {
            await store.Targets.SetAsync(new Target(leader.Id, minutes, week.Monday));
        }
    }
}
