using CioCoachBot.Cards;
using CioCoachBot.Conversation.Logging;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Saves the form: a new contact, or a change of one. What does not fit comes back on the same form with everything that was typed.</summary>
internal sealed class SaveLog : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogSave];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var book = new LogBook(context.Store, context.Leader, context.Now);
        var edited = await book.FindAsync(context.Id("interactionId"));
        if (context.Value("interactionId") is not null && edited is null)
        {
            return context.OutOfDate();
        }

        if (edited is { Interaction.DeletedAt: not null })
        {
            return [context.Aside("This contact was taken back. Restore it first, then change it.")];
        }

        var (entry, refusals) = LogForm.Read(context.Data, await context.CustomersAsync(), context.Today, edited?.Interaction);
        if (entry is null)
        {
            return
            [
                context.Answer(LogFormCard.Build(new LogFormCard.View
                {
                    Edits = edited?.Interaction.Id,
                    Customers = await context.CustomersAsync(),
                    Values = LogForm.Typed(context.Data),
                    Refusals = refusals,
                })),
            ];
        }

        var logged = edited is null ? await book.SaveOnceAsync(entry) : await book.ReviseAsync(edited, entry);
        var headline = edited is null ? Confirmation.Saved : Confirmation.Changed;
        return [context.Answer(await Confirmation.CardAsync(context.Store, context.Leader, logged, headline, context.Now), logged.CardKey)];
    }
}
