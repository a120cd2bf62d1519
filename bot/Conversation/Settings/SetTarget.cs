using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
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
            return [context.Aside("A target can be up to 40 hours a week. Say it once more, such as \"set my target to 2 hours a week\".")];
        }

        await OwnTarget.SetAsync(context.Store, context.Leader, said.TargetMinutes!.Value, context.Now);
        return
        [
            context.Answer(NoticeCards.Of(
                $"{Durations.Of(said.TargetMinutes.Value)} a week from this week on; the weeks before keep theirs. {await LeaderWeek.LineAsync(context)}",
                new CardButton("My week", CardVerbs.WeekShow))),
        ];
    }
}
