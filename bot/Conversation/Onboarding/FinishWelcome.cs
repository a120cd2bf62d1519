using CioCoachBot.Cards;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>The leader has read the welcome and begins.</summary>
internal sealed class FinishWelcome : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.WelcomeStart];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var leader = context.Leader;
        var row = leader.DigestByName ? "Your minutes appear by name in the digest." : "Your minutes count only in the total until you say otherwise.";
        var ask = context.Texts.Days.Ahead(PromptPlan.Next(leader, context.Now), leader.Zone, context.Today);
        return ValueTask.FromResult<IReadOnlyList<Reply>>(
        [
            context.Answer(NoticeCards.Of(
                $"Good. I ask {ask}. Until then, tell me as you would tell a colleague: \"met Contoso for 45 min yesterday\". {row}",
                new CardButton("Log a contact", CardVerbs.LogForm),
                new CardButton("Settings", CardVerbs.SettingsOpen))),
        ]);
    }
}
