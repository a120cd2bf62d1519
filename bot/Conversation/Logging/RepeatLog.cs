using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Logs a usual contact for today at one tap, or the last contact again.</summary>
internal sealed class RepeatLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogRepeat];

    public IReadOnlyList<Intent> Intents => [Intent.Repeat];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var customers = await context.CustomersAsync();
        var book = context.Interactions();
        var flow = new LogFlow(context, book, customers);
        if (context.IsPress)
        {
            var usual = LogForm.Empty(context.Today);
            LogForm.Put(usual, LogInputs.Customer, context.Value("customerId"));
            LogForm.Put(usual, LogInputs.Minutes, context.Value("minutes"));
            return [await flow.TakeAsync(new LogDraft { Values = usual, FromForm = true, Hint = Unknown })];
        }

        if (await book.LastAsync() is not { Interaction: var last })
        {
            return [await flow.TakeAsync(new LogDraft { Values = LogForm.Empty(context.Today), FromForm = true, Hint = Unknown })];
        }

        var said = context.Said!;
        var values = LogForm.Of(last with { Date = context.Today, Insight = null, Shareable = false, Minutes = said.Minutes ?? last.Minutes }, []);
        if (said.Customer is { } name)
        {
            values.Remove(LogInputs.Customer);
            ParsedDraft.PutCustomer(values, name, customers, LogInputs.SaidCustomer);
        }

        var wrong = ParsedDraft.Wrong(said.Problem, said.Minutes, said.Date, context.Today);
        if (wrong is { Field: LogInputs.Minutes })
        {
            values.Remove(LogInputs.Minutes);
            values.Remove(LogInputs.MinutesOther);
        }

        return [await flow.TakeAsync(new LogDraft { Values = values, Wrong = wrong })];
    }

    private const string Unknown = "I do not know what to repeat. Tell me here.";
}
