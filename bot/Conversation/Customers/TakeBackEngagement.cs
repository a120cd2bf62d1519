using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Customers;

/// <summary>Takes back how a customer is engaged: what a leader proposed is proposed no more, what an admin set is as it was.</summary>
internal sealed class TakeBackEngagement : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.CustomerBefore];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var button = EngagementButton.Read(context.Form);
        if (button.Customer is not { } id || await context.Store.Customers.FindAsync(id) is not { } customer)
        {
            return context.OutOfDate();
        }

        if (button.ProposedAt is not null)
        {
            if (await context.Store.EngagementProposals.FindAsync(id) is not { } proposal || proposal.Leader != context.Me || !button.Means(proposal))
            {
                return context.OutOfDate();
            }

            await context.Store.EngagementProposals.ForgetAsync(id);
        }
        else if (context.Turn.Actor.IsAdmin)
        {
            customer = customer with { Model = button.Model, Strategic = button.Strategic, Segment = button.Segment };
            await context.Store.Customers.SaveAsync(customer);
        }
        else
        {
            return [context.Aside(context.Texts["Routing.AdminOnly"])];
        }

        context.LeaveUndoToLog();
        return [context.Answer(context.Notice(
            context.Texts["Customers.Engagement.Back", customer.Name, CustomerCard.Line(customer, context.Texts)]))];
    }
}
