using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Brings back a contact that was taken back.</summary>
internal sealed class RestoreLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogRestore];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var book = new InteractionService(context.Store, context.Leader, context.Now);
        var logged = await book.FindAsync(context.Id("interactionId"));
        if (InteractionRules.CheckRestore(logged?.Interaction, context.Now) is { } refusal)
        {
            return [context.Aside(context.Texts.Sentence(refusal))];
        }

        var restored = await book.RestoreAsync(logged!);
        if (context.Value("brief") is not null)
        {
            return await Corrections.SayAsync(context, restored, Confirmation.Restored, $"Restored: {Corrections.Whole(restored, context.Today)}.", canUndo: false);
        }

        return [context.Answer(await Confirmation.CardAsync(context.Store, context.Leader, restored, Confirmation.Restored, context.Now), restored.CardKey)];
    }
}
