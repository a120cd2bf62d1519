using CioCoachBot.Cards;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Conversation.Settings;

/// <summary>On which days the leader works, said in a sentence: all of them, or those on which they do not.</summary>
internal sealed class SetWorkingDays : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.SetWorkingDays];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        var before = (await Attendance.ReadAsync(context.Store, context.Me)).DaysOf(context.Me, context.Today);
        List<IsoDayOfWeek> days = [.. (said.WorkingDays.Count > 0 ? said.WorkingDays : before).Except(said.DaysOff)];
        if (days.Count == 0)
        {
            return [context.Answer(await OpenSettings.FormAsync(context))];
        }

        await OpenSettings.KeepForUndoAsync(context);
        var leader = await OwnWorkingWeek.SetAsync(context.Store, context.Leader, days, context.Now);
        var asks = await AsksNext.SaveAsync(context, leader);
        var works = context.Texts["Settings.Works", context.Texts.Days.Weekdays(days)];
        return
        [
            context.Answer(context.Notice(
                $"{works} {await LeaderWeek.LineAsync(context)} {asks}",
                new CardButton(context.Texts["Settings.Open"], CardVerbs.SettingsOpen))),
        ];
    }
}
