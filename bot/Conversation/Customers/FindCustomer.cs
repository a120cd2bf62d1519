using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Customers;

/// <summary>Finds customers for a leader who writes a message. The card goes to the readers of that message, so it holds only what everybody may know.</summary>
internal sealed class FindCustomer : ISearchHandler
{
    /// <summary>The name of the search; the app's manifest has it as the command's id.</summary>
    public const string Search = "findCustomer";

    public IReadOnlyList<string> Searches => [Search];

    public async ValueTask<SearchReply> AnswerAsync(TurnContext context, Input.Searched asked)
    {
        // The list of all customers, a letter at a time, is nothing for somebody who only has the app at hand.
        if (!context.IsLeader)
        {
            return new SearchReply.None(context.Texts["Customers.ForLeaders"]);
        }

        var key = Customer.Key(asked.Typed);
        var fitting = (await context.CustomersAsync())
            .Select(customer => (Customer: customer, At: Customer.Key(customer.Name).IndexOf(key, StringComparison.Ordinal)))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At > 0)
            .Select(found => found.Customer)
            .ToList();
        if (fitting.Count == 0)
        {
            return new SearchReply.None(context.Texts[key.Length == 0 ? "Customers.NoneYet" : "Customers.NoneNamedSo"]);
        }

        return new SearchReply.Results([.. fitting.Skip(asked.Skip).Take(asked.Count).Select(customer => Row(customer, context.Texts))]);
    }

    private static Found Row(Customer customer, Localizer texts) => new(
        PlainText.Unmarked(customer.Name, Customer.MaxName),
        CustomerCard.Line(customer, texts),
        CustomerCard.Build(new CustomerCard.View { Customer = customer }, texts));
}
