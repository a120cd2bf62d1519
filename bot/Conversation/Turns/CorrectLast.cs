using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Conversation.Logging;
using CioCoachBot.Conversation.Understanding;

namespace CioCoachBot.Conversation.Turns;

/// <summary>"Actually it was an hour": changes what was logged last, on its own card.</summary>
internal sealed class CorrectLast : ITurn
{
    public IReadOnlyList<Intent> Intents => [Intent.Edit];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        var customers = await context.CustomersAsync();
        var book = new LogBook(context.Store, context.Leader, context.Now);
        if (await book.LastAsync() is not { } last)
        {
            return [context.Aside("There is nothing to change yet: nothing is logged.")];
        }

        var values = LogForm.Of(last.Interaction, last.Promises);
        Correct(values, said, customers);
        var (entry, refusals) = LogForm.Read(values, customers, context.Today, last.Interaction);
        if (entry is null || said is { Minutes: null, Date: null, Customer: null } || (said.Customer is not null && entry.Customer is null))
        {
            return [context.Answer(LogFormCard.Build(new LogFormCard.View { Edits = last.Interaction.Id, Customers = customers, Values = values, Refusals = refusals }))];
        }

        var logged = await book.ReviseAsync(last, entry);
        var what = said.Minutes is { } minutes ? $"Changed to {Durations.Of(minutes)}." : $"Changed: {logged.Customer.Name}, {Days.Near(entry.Date, context.Today)}, {Durations.Of(entry.Minutes)}.";
        return
        [
            new Reply.Update(logged.CardKey, await Confirmation.CardAsync(context.Store, context.Leader, logged, Confirmation.Changed, context.Now)),
            context.Aside($"{what} {await LeaderWeek.LineAsync(context)}"),
        ];
    }

    private static void Correct(Dictionary<string, string> values, Understood said, IReadOnlyList<Customer> customers)
    {
        if (said.Minutes is { } minutes)
        {
            values.Remove(LogInputs.Minutes);
            values.Remove(LogInputs.MinutesOther);
            LogForm.PutMinutes(values, minutes);
        }

        if (said.Date is { } date)
        {
            values[LogInputs.Date] = Days.Input(date);
        }

        if (said.Customer is { } name)
        {
            values.Remove(LogInputs.Customer);
            SaidDraft.PutCustomer(values, name, customers);
        }
    }
}
