using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Lets the digest quote what was learned: a typed log keeps it to its leader until then.</summary>
internal sealed class ShareInsight : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogShare];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var book = context.Interactions();
        if (await book.FindAsync(context.Id("interactionId")) is not { Interaction: { DeletedAt: null, Insight: not null } } logged)
        {
            return context.OutOfDate();
        }

        var shared = await book.ChangeAsync(logged, logged.Interaction with { Shareable = true });
        return [context.Answer(await Confirmation.CardAsync(context.Store, context.Leader, shared, Confirmation.Shared, context.Now), shared.CardKey)];
    }
}
