using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Saves the form: a new contact, or a change of one. What does not fit comes back on the same form with everything that was typed.</summary>
internal sealed class SaveLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogSave];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var customers = await context.CustomersAsync();
        var book = new InteractionService(context.Store, context.Leader, context.Now, customers);
        if (context.Value("interactionId") is null)
        {
            return [await new LogFlow(context, book, customers).TakeAsync(new LogDraft { Values = LogForm.Typed(context.Data), FromForm = true })];
        }

        if (await book.FindAsync(context.Id("interactionId")) is not { } edited)
        {
            return context.OutOfDate();
        }

        if (edited.Interaction.DeletedAt is not null)
        {
            return [context.Aside("This contact was taken back. Restore it first, then change it.")];
        }

        var read = LogForm.Read(context.Data, customers, context.Today, edited.Interaction);
        if (read.Value is not { } entry)
        {
            return
            [
                context.Answer(LogFormCard.Build(new LogFormCard.View
                {
                    Edits = edited.Interaction.Id,
                    Customers = customers,
                    Today = context.Today,
                    Values = LogForm.Typed(context.Data),
                    Refusals = read.Refusals,
                })),
            ];
        }

        var logged = await book.ReviseAsync(edited, entry);
        return [context.Answer(await Confirmation.CardAsync(context.Store, context.Leader, logged, Confirmation.Changed, context.Now), logged.CardKey)];
    }
}
