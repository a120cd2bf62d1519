using CioCoachBot.Cards;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Settings;

/// <summary>In which hours the coach says nothing of its own accord, said in a sentence.</summary>
internal sealed class SetQuietHours : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.SetQuietHours];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        await OpenSettings.KeepForUndoAsync(context);
        var quiet = new QuietHours(context.Said!.QuietFrom!.Value, context.Said.QuietUntil!.Value);
        var asks = await AsksNext.SaveAsync(context, context.Leader with { Quiet = quiet });
        var days = context.Texts.Days;
        return
        [
            context.Answer(context.Notice(
                $"{context.Texts["Settings.Quiet", days.Time(quiet.From), days.Time(quiet.Until)]} {asks}",
                new CardButton(context.Texts["Settings.Open"], CardVerbs.SettingsOpen))),
        ];
    }
}
