using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Cards.Components;

/// <summary>Buttons: at most three of a card in sight, at most two in a row, since more are cut on a phone; the rest behind "…".</summary>
internal static class Buttons
{
    /// <summary>The most characters of a button's title.</summary>
    public const int MaxTitle = 28;

    /// <summary>The mode of a button behind "…".</summary>
    public const string Secondary = "secondary";

    /// <summary>The most buttons of one card that are in sight.</summary>
    public const int MostInSight = 3;

    private const int MostInARow = 31;
    private const int OfMore = 6;

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

    /// <summary>The same button behind "…".</summary>
    public static CardAction Behind(CardAction button) => button with { Mode = Secondary };

    /// <summary>The short answers to one question in a row of their own, and "…" for those of <see cref="More"/>.</summary>
    public static ActionSet Answers(IEnumerable<CardAction> buttons) => new([.. buttons]) { Spacing = Spacing.Small };

    /// <summary>The buttons in sight in rows of at most two, and "…" for those of <see cref="More"/> at the end of the last row.</summary>
    public static IEnumerable<CardElement> Rows(params IReadOnlyList<CardAction> buttons)
    {
        var sight = buttons.Where(static button => button.Mode != Secondary).ToList();
        var behind = buttons.Where(static button => button.Mode == Secondary).ToList();
        var rows = new List<List<CardAction>>();
        foreach (var (button, i) in sight.Select(static (button, i) => (button, i)))
        {
            if (rows.Count > 0 && rows[^1] is [var left] && Fits(left, button, besideMore: behind.Count > 0 && i == sight.Count - 1))
            {
                rows[^1].Add(button);
            }
            else
            {
                rows.Add([button]);
            }
        }

        if (behind.Count > 0)
        {
            if (rows.Count == 0)
            {
                rows.Add([]);
            }

            rows[^1].AddRange(behind);
        }

        return rows.Select(static (row, i) => new ActionSet(row) { Spacing = i == 0 ? Spacing.Medium : Spacing.Small });
    }

    /// <summary>Whether two buttons, and "…" too where it is to stand there, can be read in one row of 360 pixels.</summary>
    private static bool Fits(CardAction left, CardAction right, bool besideMore) =>
        left.Title.Length + right.Title.Length + (besideMore ? OfMore : 0) <= MostInARow;
}
