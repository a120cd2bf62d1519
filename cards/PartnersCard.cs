using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>For admins: who holds the three partner roles. Verb partners.save; inputs cmo, cco, sales (a person's id; empty or <see cref="Vacant"/> for nobody).</summary>
public static class PartnersCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (view.Saved)
        {
            var held = view.Partners.Select(static partner => Text.Rich(
                Spacing.Small, Text.Run(Numbers.Capital(Terms.Of(partner.Role)) + ": "), Text.Bold(Text.Name(partner.Person.Name))));
            var vacant = Roles.Where(role => view.Partners.All(partner => partner.Role != role)).Select(Terms.The).ToList();
            return new()
            {
                FallbackText = "Partners saved.",
                Body =
                [
                    new TextBlock("Saved") { Color = TextColor.Good, Weight = TextWeight.Bolder },
                    .. held,
                    .. vacant.Count == 0 ? Array.Empty<CardElement>() : [Text.Quiet("Nobody yet: " + Listing.And(vacant) + ".")],
                ],
            };
        }

        var people = new List<Choice> { new("Nobody", Vacant) };
        people.AddRange(view.People.Select(static person => new Choice(Text.Name(person.Name), person.Id.Value)));
        var body = new List<CardElement>
        {
            Text.Heading("Who are the partners?"),
            Text.Quiet("What leaders hear from customers goes to them. A role may stay vacant."),
        };
        body.AddRange(Roles.Select(role => Field(role, view.Partners.FirstOrDefault(partner => partner.Role == role)?.Person.Id.Value, people)));
        body.AddRange(Buttons.Rows(Buttons.First("Save", CardVerbs.PartnersSave)));
        return new() { FallbackText = "Who are the CMO, the CCO and the head of sales?", Body = body };
    }

    /// <summary>The value of an input that leaves its role vacant: a drop-down cannot be emptied.</summary>
    public const string Vacant = "vacant";

    /// <summary>The three lists together, in bytes of JSON; the rest of the card takes less than 4 KB.</summary>
    private const int MaxLists = CardSize.Most - 4096;

    private static readonly PartnerRole[] Roles = [PartnerRole.Cmo, PartnerRole.Cco, PartnerRole.Sales];

    private static ChoiceSetInput Field(PartnerRole role, string? holder, List<Choice> people) =>
        new(Numbers.Capital(Terms.Of(role)), Choices.Within(people, holder, MaxLists / Roles.Length))
        {
            Id = Codes.Of(role),
            Value = holder,
            Style = Choices.StyleFor(holder),
            Placeholder = "Type a name",
        };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Everybody the coach knows.</summary>
        public required IReadOnlyList<Person> People { get; init; }
        /// <summary>Who holds which role now.</summary>
        public required IReadOnlyList<Partner> Partners { get; init; }
        /// <summary>True right after saving.</summary>
        public bool Saved { get; init; }
    }
}
