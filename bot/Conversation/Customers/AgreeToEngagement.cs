using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Customers;

/// <summary>An admin agrees to how a leader would have a customer engaged.</summary>
internal sealed class AgreeToEngagement : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.CustomerAgree];

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await DecideOnEngagement.FindAsync(context) is not var (proposal, before))
        {
            return DecideOnEngagement.Decided(context);
        }

        var customer = proposal.Of(before);
        await context.Store.Customers.SaveAsync(customer);
        return await DecideOnEngagement.EndAsync(
            context, proposal, customer, "Customers.Engagement.Set", "Customers.Engagement.Agreed");
    }
}
