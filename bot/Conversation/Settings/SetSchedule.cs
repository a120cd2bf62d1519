using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Settings;

/// <summary>Another day or time for the weekly question, said in a sentence. Without either the settings are asked.</summary>
internal sealed class SetSchedule : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.SetSchedule];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        if (said.Problem == Problem.Time)
        {
            return [context.Aside(context.Texts["Prompts.NoSuchTime"])];
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
        return
        [
            context.Answer(context.Notice(
                await AsksNext.SaveAsync(context, leader),
                new CardButton(context.Texts["Settings.Open"], CardVerbs.SettingsOpen))),
        ];
    }
}
