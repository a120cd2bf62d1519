using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>"Why this?" on the prompt, which stays as it is for its answer.</summary>
internal sealed class ExplainPrompt : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromptWhy];

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => ValueTask.FromResult<IReadOnlyList<Reply>>(
        [TurnContext.Opened(context.Notice(
            context.Texts["Prompts.Because"], new CardButton(context.Texts["Prompts.ChangeTime"], CardVerbs.SettingsOpen)))]);
}
