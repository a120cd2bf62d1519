using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>"Why this?" on the prompt.</summary>
internal sealed class ExplainPrompt : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromptWhy];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        [context.Answer(await WeeklyQuestion.CardAsync(context.Store, context.Leader, context.Now, why: true))];
}
