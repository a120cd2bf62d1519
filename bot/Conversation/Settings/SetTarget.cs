using CioCoachBot.Cards;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Settings;

/// <summary>Another target, said in a sentence: it holds from this week on. Without a number the settings are asked.</summary>
internal sealed class SetTarget : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.SetTarget];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        if (said is { TargetMinutes: null, Problem: null })
        {
            return [context.Answer(await OpenSettings.FormAsync(context))];
        }

        if (Target.Check(said.TargetMinutes) is not null)
        {
            return [context.Aside(context.Texts["Settings.TargetTooFar"])];
        }

        await OpenSettings.KeepForUndoAsync(context);
        await OwnTarget.SetAsync(context.Store, context.Leader, said.TargetMinutes!.Value, context.Now);
        var changed = context.Texts["Settings.TargetChanged", context.Texts.Durations.Of(said.TargetMinutes.Value)];
        return
        [
            context.Answer(context.Notice(
                $"{changed} {await LeaderWeek.LineAsync(context)}",
                new CardButton(context.Texts["Settings.MyWeek"], CardVerbs.WeekShow))),
        ];
    }
}
