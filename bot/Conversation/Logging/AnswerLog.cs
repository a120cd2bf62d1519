using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Logging;

/// <summary>
/// Takes what a log still needed: the rest of a new one, or of a correction. The card becomes the confirmation, or the next question.
/// </summary>
internal sealed class AnswerLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogAnswer];

    public bool Logs => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (MissingForm.Read(context.Form) is not { } answer || (await OpenQuestions.GoneAsync(context)).Contains(answer.Draft))
        {
            return context.OutOfDate();
        }

        var customers = await context.CustomersAsync();
        var said = answer.Said;
        if (answer.Edits is not { } edits)
        {
            return await new LogFlow(context, customers).AnswerAsync(
                new LogDraft { Id = answer.Draft, Form = said, AddsCustomer = answer.AddsCustomer, IsAnother = answer.IsAnother });
        }

        if (await context.Contacts.FindAsync(edits.Value) is not { Interaction.DeletedAt: null } logged)
        {
            return context.OutOfDate();
        }

        return await new Corrections(context, customers).ApplyAsync(logged, new Correction
        {
            Customer = said.Named ?? customers.FirstOrDefault(customer => customer.Id == said.Customer)?.Name,
            AddsCustomer = answer.AddsCustomer,
            Date = said.Day,
            Minutes = said.Minutes,
            Partners = said.Partners,
        });
    }
}
