using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Advice;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>"Why this?" on what the coach says of its own accord, which stays as it is: the fact and its source, and why the coach asks at all.</summary>
internal sealed class ExplainPrompt : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PromptWhy];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        [TurnContext.Opened(context.Notice(
            string.Join('\n', [.. await FactAsync(context), Because(context)]),
            new CardButton(context.Texts["Prompts.ChangeTime"], CardVerbs.SettingsOpen)))];

    /// <summary>Why the coach says anything.</summary>
    private static string Because(TurnContext context) => context.Texts[WhyButton.Read(context.Form).Of switch
    {
        MessageKind.Promise => "Prompts.BecausePromised",
        MessageKind.PlannedContact => "Prompts.BecausePlanned",
        _ => "Prompts.Because",
    }];

    /// <summary>Why just this is worth doing, where it still is.</summary>
    private static async ValueTask<IReadOnlyList<string>> FactAsync(TurnContext context)
    {
        if (WorthButton.Read(context.Form).Key is not { } key)
        {
            return [];
        }

        var facts = await AdviceFacts.ReadAsync(context.Store, context.Leader, context.Now);
        return AdviceRules.Find(facts, key) is { } thing
            ? [context.Texts.WhyWorth(await WorthViews.OfAsync(thing, facts, context.Store))]
            : [];
    }
}
