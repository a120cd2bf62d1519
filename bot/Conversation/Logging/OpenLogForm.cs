using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Shows a form to log a contact: empty, or with the customer of the button in it, and the day of a question of an earlier week.</summary>
internal sealed class OpenLogForm : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogForm];

    public Command? Typed => Command.Log;

    public bool Logs => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var asked = CustomerButton.Read(context.Form).Customer;
        var known = (await context.CustomersAsync()).FirstOrDefault(customer => customer.Id == asked);
        return [TurnContext.Opened(await context.FormAsync(known?.Id, AskedButton.Read(context.Form).Before(context.Today)))];
    }
}
