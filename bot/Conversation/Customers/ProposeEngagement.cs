using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Text;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Customers;

/// <summary>
/// "Contoso is a partnering customer because they plan with us": how a customer is engaged [Gartner], that it is a strategic account, or its segment.
/// An admin sets it; a leader proposes it, and an admin is asked.
/// </summary>
internal sealed class ProposeEngagement : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Engagement];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (!context.Turn.Actor.IsAdmin && !context.IsLeader)
        {
            return [context.Aside(context.Texts["Customers.ForLeaders"])];
        }

        var said = context.Said!;
        if (await context.SaidCustomerAsync() is not { } customer)
        {
            return [context.Aside(context.Texts["Customers.Unknown", said.Customer])];
        }

        var reason = said.Reason is { } why ? Shortened.To(why, EngagementProposal.MaxReason) : null;
        var proposal = new EngagementProposal(customer.Id, context.Me, said.Model, said.Strategic, reason, context.Now)
        {
            Segment = said.Segment is { } segment ? Shortened.To(segment, Customer.MaxSegment) : null,
        };
        return await MakeAsync(context, customer, proposal);
    }

    /// <summary>Sets what an admin says, and puts to the admins what a leader says.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> MakeAsync(TurnContext context, Customer customer, EngagementProposal proposal) =>
        proposal.Of(customer) == customer ? [context.Aside(Line(context, "Customers.Engagement.Already", customer))]
            : context.Turn.Actor.IsAdmin ? await SetAsync(context, customer, proposal.Of(customer))
            : await ProposeAsync(context, customer, proposal);

    private static async ValueTask<IReadOnlyList<Reply>> SetAsync(TurnContext context, Customer before, Customer after)
    {
        await context.Store.Customers.SaveAsync(after);
        await context.Store.EngagementProposals.ForgetAsync(after.Id);
        return [Done(context, Line(context, "Customers.Engagement.Set", after), EngagementButton.Data(before))];
    }

    private static async ValueTask<IReadOnlyList<Reply>> ProposeAsync(TurnContext context, Customer customer, EngagementProposal proposal)
    {
        await context.Store.EngagementProposals.SaveAsync(proposal);
        return
        [
            Done(context, Line(context, "Customers.Engagement.Proposed", proposal.Of(customer)), EngagementButton.Data(proposal)),
            .. await AdminQuestions.ToAllAsync(context.Store),
        ];
    }

    private static Reply Done(TurnContext context, string line, IReadOnlyDictionary<string, string> before)
    {
        context.Did(CardVerbs.CustomerBefore, before.Select(static pair => (pair.Key, pair.Value)));
        return context.Answer(context.Notice(line, new CardButton(context.Texts["Logging.Undo"], CardVerbs.CustomerBefore, before)));
    }

    private static string Line(TurnContext context, string key, Customer customer) =>
        context.Texts[key, customer.Name, CustomerCard.Line(customer, context.Texts)];
}
