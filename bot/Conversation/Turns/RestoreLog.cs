using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Logging;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Brings back a contact that was taken back.</summary>
internal sealed class RestoreLog : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogRestore];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var book = new LogBook(context.Store, context.Leader, context.Now);
        var logged = await book.FindAsync(context.Id("interactionId"));
        if (InteractionRules.CheckRestore(logged?.Interaction, context.Now) is { } refusal)
        {
            return [context.Aside(refusal.Message)];
        }

        var restored = await book.RestoreAsync(logged!);
        return [context.Answer(await Confirmation.CardAsync(context.Store, context.Leader, restored, Confirmation.Restored, context.Now), restored.CardKey)];
    }
}
