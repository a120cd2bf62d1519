using CioCoachBot.Cards;
using CioCoachBot.Coach.Benchmarks;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>The leader has read the welcome and begins.</summary>
internal sealed class FinishWelcome : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.WelcomeStart];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var leader = context.Leader;
        var texts = context.Texts;
        var row = texts[leader.DigestByName ? "Onboarding.BegunByName" : "Onboarding.BegunInTotal"];
        var ask = texts.Days.Ahead(PromptPlan.Next(leader, context.Now, await Attendance.ReadAsync(context.Store, leader.Id)), leader.Zone, context.Today);
        return
        [
            context.Answer(context.Notice(
                $"{texts["Onboarding.Begun", ask]} {row} {texts["Advice.TwoThirds", texts["Advice.CioSurvey", CioSurvey.Year]]}",
                new CardButton(texts["Onboarding.LogContact"], CardVerbs.LogForm),
                new CardButton(texts["Onboarding.Settings"], CardVerbs.SettingsOpen))),
        ];
    }
}
