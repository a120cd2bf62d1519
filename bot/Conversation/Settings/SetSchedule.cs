using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Conversation.Settings;

/// <summary>Another day or time for the weekly question, said in a sentence. Without either the settings are asked.</summary>
internal sealed class SetSchedule : ITurnHandler
{
    private const int WorkingDays = 5;
    private const int MostDays = 3;

    public IReadOnlyList<Intent> Intents => [Intent.SetSchedule];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        if (said.Problem == Problem.Time)
        {
            return [context.Aside(context.Texts["Prompts.NoSuchTime"])];
        }

        if (said is { NotOn: { } spared, Weekday: null })
        {
            return [context.Answer(await OtherDayAsync(context, spared))];
        }

        if (said is { Weekday: null, Time: null })
        {
            return [context.Answer(await OpenSettings.FormAsync(context))];
        }

        await OpenSettings.KeepForUndoAsync(context);
        var before = context.Leader;
        var leader = before with
        {
            PromptDay = said.Weekday ?? before.PromptDay,
            PromptTime = said.Time ?? before.PromptTime,
            PromptTimeIsChosen = before.PromptTimeIsChosen || said.Time is not null,
        };
        await context.Store.Leaders.SaveAsync(leader);
        var next = await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        var days = context.Texts.Days;
        return
        [
            context.Answer(context.Notice(
                context.Texts[
                    "Settings.AsksNext",
                    days.Every(leader.PromptDay, leader.PromptTime),
                    Zones.City(leader.ZoneId),
                    days.Ahead(next.InZone(leader.Zone).Date, context.Today)],
                new CardButton(context.Texts["Settings.Open"], CardVerbs.SettingsOpen))),
        ];
    }

    /// <summary>"Not on Fridays": the other days to choose from, where Friday is the day of the question.</summary>
    private static async ValueTask<AdaptiveCard> OtherDayAsync(TurnContext context, IsoDayOfWeek spared)
    {
        var (texts, leader) = (context.Texts, context.Leader);
        if (leader.PromptDay != spared)
        {
            return context.Notice(
                texts["Settings.SparedAlready", texts.Days.Every(leader.PromptDay, leader.PromptTime)],
                new CardButton(texts["Settings.Open"], CardVerbs.SettingsOpen));
        }

        var values = await OpenSettings.ValuesAsync(context);
        return context.Notice(
            texts["Settings.WhichDay"],
            [.. Others(spared).Select(day => new CardButton(
                texts.Days.Every(day, leader.PromptTime), CardVerbs.SettingsSave, With(values, leader with { PromptDay = day })))]);
    }

    /// <summary>The working days beside it, three of them.</summary>
    private static IEnumerable<IsoDayOfWeek> Others(IsoDayOfWeek spared) =>
        Enumerable.Range((int)IsoDayOfWeek.Monday, WorkingDays).Select(static day => (IsoDayOfWeek)day)
            .Where(day => day != spared)
            .OrderBy(day => Math.Abs(day - spared))
            .Take(MostDays);

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> values, Leader leader)
    {
        var with = new Dictionary<string, string>(values, StringComparer.Ordinal);
        foreach (var (name, value) in new WeeklySlotForm(leader.PromptDay, leader.PromptTime, leader.ZoneId).Data())
        {
            with[name] = value;
        }

        return with;
    }
}
