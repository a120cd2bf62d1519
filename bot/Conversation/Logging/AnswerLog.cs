using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Takes what a log still needed: the rest of a new one, or of a correction. The card becomes the confirmation, or the next question.</summary>
internal sealed class AnswerLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogAnswer];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.Id("draft") is not { } draft)
        {
            return context.OutOfDate();
        }

        var customers = await context.CustomersAsync();
        var book = context.Interactions();
        var values = LogForm.Typed(context.Data);
        var adds = Pick(context, values);
        if (context.Value("interactionId") is null)
        {
            return [await new LogFlow(context, book, customers).TakeAsync(new LogDraft { Id = draft, Values = values, AddsCustomer = adds, IsAnother = context.Value("too") == "true" })];
        }

        if (await book.FindAsync(context.Id("interactionId")) is not { Interaction.DeletedAt: null } logged)
        {
            return context.OutOfDate();
        }

        var picked = LogForm.Text(values, LogInputs.Customer);
        return await new Corrections(context, book, customers).ApplyAsync(logged, new Correction
        {
            Customer = LogForm.Text(values, LogInputs.NewCustomer) ?? LogForm.Text(values, LogInputs.SaidCustomer) ?? customers.FirstOrDefault(customer => customer.Id.ToString() == picked)?.Name,
            AddsCustomer = adds,
            Date = LogForm.ReadDay(LogForm.Text(values, LogInputs.Date)),
            Minutes = LogForm.ReadMinutes(values),
            Partners = Codes.RolesOf(LogForm.Text(values, LogInputs.Partners)),
        });
    }

    /// <summary>Puts what the pressed button says over what the inputs hold; true where it adds the new customer.</summary>
    private static bool Pick(TurnContext context, Dictionary<string, string> values)
    {
        if (context.Value("pickedMinutes") is { } minutes)
        {
            values.Remove(LogInputs.MinutesOther);
            values[LogInputs.Minutes] = minutes;
        }

        LogForm.Put(values, LogInputs.Date, context.Value("pickedDate"));
        var chosen = LogForm.Text(values, LogInputs.Customer);
        var adds = context.Value("add") == "true" || (chosen == MissingCard.AddNew && LogForm.Text(values, LogInputs.NewCustomer) is null);
        if (context.Value("pickedCustomer") is { } customer)
        {
            values[LogInputs.Customer] = customer;
            values.Remove(LogInputs.NewCustomer);
            values.Remove(LogInputs.SaidCustomer);
        }
        else if (adds)
        {
            values.Remove(LogInputs.Customer);
            values.Remove(LogInputs.NewCustomer);
        }
        else if (LogForm.Text(values, LogInputs.NewCustomer) is not null)
        {
            values.Remove(LogInputs.Customer);
            values.Remove(LogInputs.SaidCustomer);
        }
        else if (chosen is not null)
        {
            values.Remove(LogInputs.SaidCustomer);
        }

        return adds;
    }
}
