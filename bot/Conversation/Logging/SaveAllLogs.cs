using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Saves the picked contacts of a card, new customers with them.</summary>
internal sealed class SaveAllLogs : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogSaveAll];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var picked = ContactsForm.Read(context.Form).Picked;
        return picked.Count == 0
            ? [context.Answer(context.Notice(context.Texts["Logging.NothingSaved"]))]
            : await new LogFlow(context, await context.CustomersAsync()).AnswerAsync([.. picked.Select(
                static contact => new LogDraft { Id = contact.Draft, Form = contact.Form, AddsCustomer = true })]);
    }
}
