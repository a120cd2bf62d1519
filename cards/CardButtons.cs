using System.Globalization;
using CioCoachBot.Cards.Elements;

namespace CioCoachBot.Cards;

/// <summary>The buttons of a card that are in sight or behind "…", and what stands in its inputs.</summary>
internal static class CardButtons
{
    /// <summary>Their data names somebody else, who may want to be forgotten.</summary>
    private static readonly string[] OfOthers = [CardVerbs.ClaimAgree, CardVerbs.ClaimRefuse];

    public static Question? Of(AdaptiveCard card)
    {
        var elements = Elements(card.Body).ToList();
        var buttons = elements.OfType<ActionSet>().SelectMany(static set => set.Actions).OfType<ExecuteAction>()
            .GroupBy(static button => button.Title, StringComparer.OrdinalIgnoreCase)
            .Where(static same => same.Count() == 1 && !OfOthers.Contains(same.Single().Verb, StringComparer.Ordinal))
            .Select(static same => Question.Of(same.Single()))
            .ToList();
        var question = card.Question ?? Question.None with
        {
            Inputs = elements.Select(Input).OfType<(string Id, string Value)>()
                .ToDictionary(static input => input.Id, static input => input.Value, StringComparer.Ordinal),
        };
        return card.Question is null && buttons.Count == 0 ? null : question with { Buttons = buttons };
    }

    /// <summary>What is hidden at first is not what a word means, but for the steps of a line that are shown when it is selected.</summary>
    private static IEnumerable<CardElement> Elements(IEnumerable<CardElement> body) => body
        .Where(static element => element.IsVisible is not false ||
            (element is Container { Items: var items } && items.TrueForAll(static item => item is ActionSet)))
        .SelectMany(static element => element switch
        {
            Container container => Elements(container.Items),
            ColumnSet set => set.Columns.SelectMany(static column => Elements(column.Items)),
            _ => [element],
        });

    private static (string Id, string Value)? Input(CardElement element) => element switch
    {
        CardInput { Id: { } id, Value: { Length: > 0 } value } => (id, value),
        NumberInput { Id: { } id, Value: { } number } => (id, number.ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };
}
