using CioCoachBot.Cards;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Advice;

/// <summary>Why meet customers at all. On a card that asks, "why" asks about that card.</summary>
internal sealed class ShowWhy : ITurnHandler
{
    private const int DaysRead = 90;

    public Command? Typed => Command.Why;

    public bool Yields => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var heard = (await context.Store.Interactions.OfAsync(context.Me, context.Today.PlusDays(-DaysRead), context.Today))
            .FirstOrDefault(contact => contact.Insight is not null);
        var at = heard is null ? null : (await context.CustomersAsync()).FirstOrDefault(customer => customer.Id == heard.Customer);
        var view = new WhyCard.View
        {
            Own = await TwelveWeeks.ReadAsync(context.Store, context.Leader, context.Today),
            Heard = at is null ? null : (heard!.Insight!, at.Name),
        };
        return [context.Answer(WhyCard.Build(view, context.Texts))];
    }
}
