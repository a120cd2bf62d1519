using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Settings;

/// <summary>Saves the settings: the target holds from this week on, the next prompt is planned anew.</summary>
internal sealed class SaveSettings : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.SettingsSave];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var form = SettingsForm.Read(context.Form);
        var refusals = form.Refusals();
        if (refusals.Count > 0)
        {
            var typed = new SettingsCard.View { Values = SettingsForm.Typed(context.Form), Refusals = refusals };
            return [context.Answer(SettingsCard.Build(typed, context.Texts))];
        }

        await OpenSettings.KeepForUndoAsync(context);
        if (form.Language.Asked && form.Language.Language != context.Person.Language)
        {
            context = await ChooseLanguage.SetAsync(context, form.Language.Language);
        }

        var leader = context.Leader with
        {
            PromptDay = form.Slot.Day!.Value,
            PromptTime = form.Slot.Time!.Value,
            PromptTimeIsChosen = form.TimeIsChosen ?? (context.Leader.PromptTimeIsChosen || form.Slot.Time != context.Leader.PromptTime),
            ZoneId = form.Slot.ZoneId!,
            Title = form.Title,
            DigestByName = form.ByName,
            Quiet = form.Quiet,
        };
        leader = form.WorkingDays is { } days ? await OwnWorkingWeek.SetAsync(context.Store, leader, days, context.Now) : leader;
        await context.Store.Leaders.SaveAsync(leader);
        await OwnTarget.SetAsync(context.Store, leader, form.Target!.Value, context.Now);
        await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        var texts = context.Texts;
        string[] sentences =
        [
            texts["Settings.TargetSet", texts.Durations.Of(form.Target.Value)],
            texts["Settings.Asks", texts.Days.Every(leader.PromptDay, leader.AskTime), Zones.City(leader.ZoneId)],
            texts[leader.DigestByName ? "Settings.ByName" : "Settings.InTotal"],
        ];
        return
        [
            context.Answer(NoticeCard.Build(
                new NoticeCard.View
                {
                    Headline = texts["Settings.Saved"],
                    Text = string.Join(' ', sentences),
                    Buttons = [new CardButton(
                        texts["Settings.MyWeek"], CardVerbs.WeekShow), new CardButton(texts["Settings.Change"], CardVerbs.SettingsOpen)],
                },
                texts)),
        ];
    }
}
