using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Customers;

namespace CioCoachBot.Cards;

/// <summary>A customer as a person puts it into a message of their own, for whoever reads there: the name and how the customer is engaged. Nobody's minutes, insights or follow-ups.</summary>
public static class CustomerCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var name = Text.Name(view.Customer.Name);
        var line = Line(view.Customer);
        return new()
        {
            FallbackText = PlainText.Unmarked(name, Text.MaxName) + ": " + line,
            Body = [Text.Rich(null, Text.Bold(name)), Text.Quiet(line)],
        };
    }

    /// <summary>"Partnering customer · strategic account"; "Customer" where nothing more was set.</summary>
    public static string Line(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        var line = customer.Model is { } model ? Numbers.Capital(Terms.Of(model)) + " customer" : "Customer";
        return customer.Strategic ? line + " · strategic account" : line;
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The customer.</summary>
        public required Customer Customer { get; init; }
    }
}
