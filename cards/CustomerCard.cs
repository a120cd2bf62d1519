using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
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
    private const int MaxFallback = 300;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var name = Text.Name(view.Customer.Name);
        var line = Line(view.Customer, texts);
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(texts["Customers.Brief", name, line], MaxFallback),
            Body = [Text.Rich(null, Text.Bold(name)), Text.Rich(Spacing.Small, Text.Faint(line))],
        };
    }

    /// <summary>"Partnering customer · strategic account"; "Customer" where nothing more was set.</summary>
    public static string Line(Customer customer, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(texts);
        var line = texts[customer.Model is { } model ? "Customers.Customer." + model : "Customers.Customer"];
        return line + (customer.Strategic ? " · " + texts["Customers.StrategicAccount"] : "") + Segment(customer);
    }

    /// <summary>The segment behind what else is said of the customer; nothing where none was set.</summary>
    internal static string Segment(Customer customer) =>
        customer.Segment is { } segment ? " · " + PlainText.Of(segment, Customer.MaxSegment) : "";

    public sealed record View
    {
        public required Customer Customer { get; init; }
    }
}
