using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Text;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Customers;

/// <summary>A leader's answer to a closer way to engage a customer: put to an admin with its evidence, or not asked about again.</summary>
internal sealed class AnswerRung : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.CustomerRung];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var button = RungButton.Read(context.Form);
        if (button is not { Customer: { } id, Model: { } model } || await context.Store.Customers.FindAsync(id) is not { } customer)
        {
            return context.OutOfDate();
        }

        if (!button.Agrees)
        {
            await context.Store.DeclinedRungs.SaveAsync(new DeclinedRung(id, model, context.Me, context.Now));
            return [context.Answer(context.Notice(context.Texts["Customers.Rung.Declined", customer.Name]))];
        }

        var contacts = await context.Store.Interactions.OfCustomerAsync(id, context.Today.PlusDays(-Rungs.DaysRead));
        return await PrepareForCustomer.RungOfAsync(context, customer, contacts) is { } rung && rung.Model == model
            ? await ProposeEngagement.MakeAsync(context, customer, new EngagementProposal(
                id, context.Me, model, null, Reason(context, customer, rung), context.Now))
            : context.OutOfDate();
    }

    private static string Reason(TurnContext context, Customer customer, Rung rung) => Shortened.To(
        context.Texts["Customers.Rung.Because." + rung.Model, customer.Name, rung.Count, context.Texts.Days.Dated(rung.Last, context.Today)],
        EngagementProposal.MaxReason);
}
