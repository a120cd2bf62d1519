using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Customers;

/// <summary>An admin leaves a customer as it is, and who proposed otherwise is told.</summary>
internal sealed class RefuseEngagement : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.CustomerRefuse];

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        await DecideOnEngagement.FindAsync(context) is var (proposal, customer)
            ? await DecideOnEngagement.EndAsync(
                context, proposal, customer, "Customers.Engagement.Stays", "Customers.Engagement.Refused")
            : DecideOnEngagement.Decided(context);
}
