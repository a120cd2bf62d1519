using System.Globalization;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards.Components;

/// <summary>
/// One thing of several on a card and what can be done with it: the likely step in sight, the others when its line is selected, since
/// a card with a "…" at every thing is hard to read.
/// </summary>
internal static class Folded
{
    private const string Mark = "▾";

    /// <summary>The name of the hidden steps of one row of a list.</summary>
    public static string Id(int row) => string.Create(CultureInfo.InvariantCulture, $"steps{row}");

    /// <summary>
    /// The steps of one thing of several. A card shows three buttons in all: the first step of the first things is in sight.
    /// </summary>
    /// <param name="id">What its hidden steps are named by: its own on the card, as <see cref="Id"/> gives it to the rows of a list.</param>
    /// <param name="head">What is selected.</param>
    /// <param name="between">What stands between that and the buttons.</param>
    /// <param name="isInSight">True where the card has room for the first step.</param>
    /// <param name="steps">The likely one first.</param>
    /// <param name="texts">The reader's.</param>
    public static IReadOnlyList<CardElement> Of(
        string id, IReadOnlyList<CardElement> head, IEnumerable<CardElement> between, bool isInSight, IEnumerable<CardAction> steps, Localizer texts)
    {
        List<CardAction> all = [.. steps.Select(static step => step with { Mode = null })];
        var folded = all.Skip(isInSight ? 1 : 0).Select(static step => step with { Style = null }).ToList();
        var inSight = Buttons.Rows([.. all.Take(isInSight ? 1 : 0)]);
        return folded.Count == 0
            ? [.. head, .. between, .. inSight]
            :
            [
                new ColumnSet(
                [
                    new(ColumnWidth.Stretch, [.. head]),
                    new(ColumnWidth.Auto, [Text.Rich(null, Text.Faint(Mark))]),
                ])
                { SelectAction = new SelectToggle([id]), Spacing = head[0].Spacing },
                .. between,
                .. inSight,
                new Container([.. Buttons.Rows(folded)]) { Id = id, IsVisible = false, Spacing = Spacing.Small },
            ];
    }
}
