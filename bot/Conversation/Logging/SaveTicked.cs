using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Saves what is ticked on the weekly question, with the minutes and days that stand there.</summary>
internal sealed class SaveTicked : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogTicked];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var ticked = ContactsForm.Read(context.Form).Picked;
        if (ticked.Count == 0)
        {
            return [TurnContext.Opened(context.Notice(context.Texts["Prompts.TickMissing"]))];
        }

        var saved = await new LogFlow(context, await context.CustomersAsync()).AnswerAsync([.. ticked.Select(
            static contact => new LogDraft { Id = contact.Draft, Form = contact.Form, AddsCustomer = true })]);
        return ContactsForm.IsOfPlans(context.Form) ? saved : await BesideQuestion.AnswerAsync(context, saved);
    }
}
