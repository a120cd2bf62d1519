using CioCoachBot.Cards;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Customers;

/// <summary>An admin leaves a customer as it is, and who proposed otherwise is told.</summary>
internal sealed class RefuseEngagement : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.CustomerRefuse];

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        await DecideOnEngagement.FindAsync(context) is var (proposal, customer)
            ? await RefuseAsync(context, proposal, customer)
            : DecideOnEngagement.Decided(context);

    /// <summary>What an admin refused is not proposed again of the coach's own accord.</summary>
    private static async ValueTask<IReadOnlyList<Reply>> RefuseAsync(TurnContext context, EngagementProposal proposal, Customer customer)
    {
        if (proposal.Model is { } model)
        {
            await context.Store.DeclinedRungs.SaveAsync(new DeclinedRung(customer.Id, model, proposal.Leader, context.Now));
        }

        return await DecideOnEngagement.EndAsync(
            context, proposal, customer, "Customers.Engagement.Stays", "Customers.Engagement.Refused");
    }
}
