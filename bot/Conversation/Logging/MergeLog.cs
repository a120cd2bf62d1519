using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>What was about to be logged is logged already: it stays at one, and what was said anew is added to it.</summary>
internal sealed class MergeLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogSame];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var customers = await context.CustomersAsync();
        var book = new InteractionService(context.Store, context.Leader, context.Now, customers);
        if (await book.FindAsync(context.Id("interactionId")) is not { Interaction.DeletedAt: null } logged)
        {
            return context.OutOfDate();
        }

        var entry = LogForm.Read(LogForm.Typed(context.Data), customers, context.Today).Value;
        var merged = entry is null ? logged : await book.AddToAsync(logged, entry);
        if (merged is null)
        {
            return [context.Aside("The two together are longer than one contact can hold. Save it too, or edit the first one.")];
        }

        var stays = $"Then it stays at one: {Corrections.Whole(merged, context.Today)}.";
        return merged.Interaction.Version == logged.Interaction.Version && merged.Promises.Count == logged.Promises.Count
            ? [context.Answer(NoticeCards.Of(stays))]
            :
            [
                new Reply.Update(merged.CardKey, await Confirmation.CardAsync(context.Store, context.Leader, merged, Confirmation.Changed, context.Now), OrSay: true),
                context.Answer(NoticeCards.Of(stays + " What you said now is added to it.")),
            ];
    }
}
