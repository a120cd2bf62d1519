using CioCoachBot.Cards;
using CioCoachBot.Conversation.Logging;
using CioCoachBot.Conversation.Understanding;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Logs a usual contact for today at one tap, or the last contact again.</summary>
internal sealed class RepeatLog : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogRepeat];

    public IReadOnlyList<Intent> Intents => [Intent.Repeat];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var book = new LogBook(context.Store, context.Leader, context.Now);
        var values = LogForm.Empty(context.Today);
        if (context.IsPress)
        {
            LogForm.Put(values, LogInputs.Customer, context.Value("customerId"));
            LogForm.Put(values, LogInputs.Minutes, context.Value("minutes"));
        }
        else if (await book.LastAsync() is { Interaction: var last })
        {
            values = LogForm.Of(last with { Date = context.Today, Insight = null, Shareable = false }, []);
        }

        var customers = await context.CustomersAsync();
        var (entry, _) = LogForm.Read(values, customers, context.Today);
        if (entry is null)
        {
            return [context.Answer(LogFormCard.Build(new LogFormCard.View { Customers = customers, Values = values, Hint = "I do not know what to repeat. Tell me here." }))];
        }

        var logged = context.IsPress ? await book.SaveOnceAsync(entry) : await book.SaveAsync(entry);
        return [context.Answer(await Confirmation.CardAsync(context.Store, context.Leader, logged, Confirmation.Saved, context.Now), logged.CardKey)];
    }
}
