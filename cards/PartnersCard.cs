using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>For admins: who holds the three partner roles. Verb partners.save; inputs of <see cref="PartnersForm"/>.</summary>
public static class PartnersCard
{
    /// <summary>The three lists together, in bytes of JSON; the rest of the card takes less than 4 KB.</summary>
    private const int MaxLists = CardSize.Most - 4096;

    private static readonly PartnerRole[] Roles = [PartnerRole.Cmo, PartnerRole.Cco, PartnerRole.Sales];

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        if (view.Saved)
        {
            return Saved(view, texts);
        }

        var people = new List<Choice> { new(texts["Administration.Nobody"], PartnersForm.Vacant) };
        people.AddRange(view.People.Select(static person => new Choice(Text.UnmarkedName(person.Name), person.Id.Value)));
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Administration.Fallback"],
            Body =
            [
                Text.Heading(texts["Administration.Title"]),
                Text.Quiet(texts[view.HasChanged ? "Administration.HasChanged" : "Administration.What"]),
                .. view.People.Where(static person => person.Claims is not null).Select(person => Text.Rich(
                    Spacing.Small,
                    Text.Around(
                        texts["Administration.Says"], Text.Bold(Text.Name(person.Name)), Text.Run(texts.Terms.The(person.Claims!.Value))))),
                .. Roles.Select(
                    role => Field(role, view.Partners.FirstOrDefault(partner => partner.Role == role)?.Person.Id.Value, people, texts)),
                .. Buttons.Rows(Buttons.First(texts["Administration.Save"], CardVerbs.PartnersSave, PartnersForm.Data(view.Partners))),
            ],
        };
    }

    private static AdaptiveCard Saved(View view, Localizer texts)
    {
        var vacant = Roles.Where(role => view.Partners.All(partner => partner.Role != role)).Select(texts.Terms.The).ToList();
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Administration.SavedFallback"],
            Body =
            [
                new TextBlock(texts["Administration.Saved"]) { Color = TextColor.Good, Weight = TextWeight.Bolder },
                .. view.Partners.Select(partner => Text.Rich(
                    Spacing.Small,
                    Text.Run(texts["Administration.Holder", texts.Numbers.Capital(texts.Terms.Of(partner.Role))]),
                    Text.Bold(Text.Name(partner.Person.Name)))),
                .. vacant.Count == 0 ? Array.Empty<CardElement>() : [Text.Quiet(texts["Administration.Vacant", texts.Numbers.And(vacant)])],
            ],
        };
    }

    private static ChoiceSetInput Field(PartnerRole role, string? holder, List<Choice> people, Localizer texts) =>
        new(texts.Numbers.Capital(texts.Terms.Of(role)), Choices.Within(people, holder, MaxLists / Roles.Length))
        {
            Id = PartnersForm.Input(role),
            Value = holder,
            Style = Choices.StyleFor(holder),
            Placeholder = texts["Administration.NameHint"],
        };

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Everybody the coach knows.</summary>
        public required IReadOnlyList<Person> People { get; init; }

        /// <summary>Who holds which role now.</summary>
        public required IReadOnlyList<Partner> Partners { get; init; }

        /// <summary>True where the roles changed since the form was shown, and nothing was saved.</summary>
        public bool HasChanged { get; init; }

        /// <summary>True right after saving.</summary>
        public bool Saved { get; init; }
    }
}
