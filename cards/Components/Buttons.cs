using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Cards.Components;

/// <summary>Buttons: at most three of a card in sight, two in a row, since a third one is cut on a phone; the rest behind "…".</summary>
internal static class Buttons
{
    /// <summary>The most characters of a button's title.</summary>
    public const int MaxTitle = 28;

    /// <summary>The mode of a button behind "…".</summary>
    public const string Secondary = "secondary";

    private const int MostBesideMore = 24;

    /// <summary>A button that tells the coach a verb.</summary>
    public static ExecuteAction Do(string title, string verb, params (string Name, string Value)[] data) =>
        new(PlainText.Of(title, MaxTitle), verb, new(data));

    /// <summary>The one thing worth doing.</summary>
    public static ExecuteAction First(string title, string verb, params (string Name, string Value)[] data) =>
        Do(title, verb, data) with { Style = "positive" };

    /// <summary>A button beside inputs that neither wants them nor waits for them to be right.</summary>
    public static ExecuteAction WithoutInputs(string title, string verb, params (string Name, string Value)[] data) =>
        Do(title, verb, data) with { AssociatedInputs = "none" };

    /// <summary>A button behind "…", on messages only: dialogs on phones show no "…". Never Save or Undo.</summary>
    public static ExecuteAction More(string title, string verb, params (string Name, string Value)[] data) =>
        Do(title, verb, data) with { Mode = Secondary };

    /// <summary>The buttons in sight in rows of two, and "…" for those of <see cref="More"/> at the end of the last row.</summary>
    public static IEnumerable<CardElement> Rows(params IReadOnlyList<CardAction> buttons)
    {
        var sight = buttons.Where(static button => button.Mode != Secondary).ToList();
        var behind = buttons.Where(static button => button.Mode == Secondary).ToList();
        var rows = sight.Chunk(2).Select(static row => row.ToList()).ToList();
        if (behind.Count > 0)
        {
            if (rows.Count == 0)
            {
                rows.Add([]);
            }
            else if (rows[^1] is [var left, var right] && !FitsBesideMore(left, right))
            {
                rows[^1] = [left];
                rows.Add([right]);
            }

            rows[^1].AddRange(behind);
        }

        return rows.Select(static (row, i) => new ActionSet(row) { Spacing = i == 0 ? Spacing.Medium : Spacing.Small });
    }

    /// <summary>Whether two buttons and "…" stand in one row of a phone.</summary>
    private static bool FitsBesideMore(CardAction left, CardAction right) => left.Title.Length + right.Title.Length <= MostBesideMore;
}
