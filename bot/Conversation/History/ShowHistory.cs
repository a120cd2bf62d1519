using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.History;

/// <summary>Shows what the leader logged, and when a customer was last met; turns its pages in place.</summary>
internal sealed class ShowHistory : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.HistoryShow];

    public IReadOnlyList<Intent> Intents => [Intent.History];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.IsPress)
        {
            return ContactHistory.Of(HistoryButton.Read(context.Form)) is { } pressed
                ? [context.Answer(await pressed.CardAsync(context))]
                : context.OutOfDate();
        }

        var said = context.Said!;
        var customer = await context.SaidCustomerAsync();
        return said.Customer is not null && customer is null
            ? [context.Aside(context.Texts["History.NoContact", said.Customer])]
            : [context.Answer(await ContactHistory.Of(said, customer, context.Today).CardAsync(context))];
    }
}
