using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Customers;

/// <summary>An admin's answer to a proposal, which ends it and reaches its leader.</summary>
internal static class DecideOnEngagement
{
    /// <summary>The proposal of the pressed card with its customer; null where it is decided, taken back or another one now.</summary>
    public static async ValueTask<(EngagementProposal Proposal, Customer Customer)?> FindAsync(TurnContext context)
    {
        var button = EngagementButton.Read(context.Form);
        return button.Customer is { } id
            && await context.Store.EngagementProposals.FindAsync(id) is { } proposal && button.Means(proposal)
            && await context.Store.Customers.FindAsync(id) is { } customer
            ? (proposal, customer)
            : null;
    }

    public static IReadOnlyList<Reply> Decided(TurnContext context) =>
        [context.Answer(context.Notice(context.Texts["Administration.DecidedAlready"]))];

    /// <summary>Ends the proposal, tells its leader, and answers the admin.</summary>
    /// <param name="context">The admin's turn.</param>
    /// <param name="proposal">What was proposed.</param>
    /// <param name="customer">The customer as it stands now.</param>
    /// <param name="answer">The text for the admin.</param>
    /// <param name="told">The text for the leader.</param>
    public static async ValueTask<IReadOnlyList<Reply>> EndAsync(
        TurnContext context, EngagementProposal proposal, Customer customer, string answer, string told)
    {
        await context.Store.EngagementProposals.ForgetAsync(customer.Id);
        var leader = await context.Store.People.FindAsync(proposal.Leader);
        return
        [
            context.Answer(context.Notice(Line(context.Texts, answer, customer))),
            .. leader is { Reachable: true } && leader.Id != context.Me
                ? [Tell(leader.Id, Localizer.For(leader.ReadsIn))]
                : Array.Empty<Reply>(),
        ];

        DirectMessage Tell(PersonId to, Localizer texts) =>
            new(to, NoticeCards.Of(texts, Line(texts, told, customer)), MessageKey.Decided(to, context.Now));
    }

    private static string Line(Localizer texts, string key, Customer customer) => texts[key, customer.Name, CustomerCard.Line(customer, texts)];
}
