using CioCoachBot.Cards;
using CioCoachBot.Conversation.Logging;
using CioCoachBot.Conversation.Understanding;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Logs what was typed: at once where everything is certain, else through the form, which asks for what is missing.</summary>
internal sealed class LogByText : ITurn
{
    public IReadOnlyList<Intent> Intents => [Intent.Log];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        var customers = await context.CustomersAsync();
        var contacts = said.Interactions.Count == 0 ? [new SaidContact()] : said.Interactions;
        var book = new LogBook(context.Store, context.Leader, context.Now, customers);
        var replies = new List<Reply>();
        foreach (var contact in contacts)
        {
            var draft = SaidDraft.Of(contact, said.Problem, customers, context.Today);
            if (draft.Entry is { } entry)
            {
                var logged = await book.SaveAsync(entry);
                replies.Add(new Reply.Say(await Confirmation.CardAsync(context.Store, context.Leader, logged, Confirmation.Saved, context.Now), logged.CardKey));
            }
            else
            {
                replies.Add(new Reply.Say(LogFormCard.Build(new LogFormCard.View
                {
                    Customers = customers,
                    Values = draft.Values,
                    Refusals = draft.Refusals,
                    Hint = draft.Hint,
                })));
            }
        }

        return replies;
    }
}
