using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Customers;

namespace CioCoachBot.Cards;

/// <summary>
/// A customer as a person puts it into a message of their own, for whoever reads there: the name and how the customer is engaged.
/// Nobody's minutes, insights or follow-ups.
/// </summary>
public static class CustomerCard
{
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var name = Text.Name(view.Customer.Name);
        var line = Line(view.Customer, texts);
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Customers.Brief", PlainText.Unmarked(name, Text.MaxName), line],
            Body = [Text.Rich(null, Text.Bold(name)), Text.Quiet(line)],
        };
    }

    /// <summary>"Partnering customer · strategic account"; "Customer" where nothing more was set.</summary>
    public static string Line(Customer customer, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(texts);
        var line = texts[customer.Model is { } model ? "Customers.Customer." + model : "Customers.Customer"];
        return customer.Strategic ? line + " · " + texts["Customers.StrategicAccount"] : line;
    }

    public sealed record View
    {
        public required Customer Customer { get; init; }
    }
}
