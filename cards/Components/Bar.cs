using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Cards.Components;

/// <summary>Progress: a bar of two columns, which every client can draw, and the figures in text beside it. Accent is on the way, good is reached; no other colour judges anybody.</summary>
internal static class Bar
{
    private const string Thickness = "8px";

    /// <summary>The bar. Nothing is an empty bar, 100% and more a full one; something is never drawn as nothing, nor as all before it is.</summary>
    public static ColumnSet Of(int minutes, int targetMinutes)
    {
        var share = Share(minutes, targetMinutes);
        return share switch
        {
            0 => new([Piece(100, Ground.Emphasis, null)]) { Spacing = Spacing.Small },
            >= 100 => new([Piece(100, Ground.Good, null)]) { Spacing = Spacing.Small },
            _ => new([Piece(share, Ground.Accent, null), Piece(100 - share, Ground.Emphasis, Spacing.None)]) { Spacing = Spacing.Small },
        };
    }

    /// <summary>The share of the target in percent, rounded; 0 only for nothing, 100 and more only where it is reached. Without a target, whatever there is reaches it.</summary>
    public static int Share(int minutes, int targetMinutes)
    {
        if (minutes <= 0)
        {
            return 0;
        }

        if (targetMinutes <= 0)
        {
            return 100;
        }

        var share = (int)Math.Round(100.0 * minutes / targetMinutes, MidpointRounding.AwayFromZero);
        return minutes < targetMinutes ? Math.Clamp(share, 1, 99) : Math.Max(share, 100);
    }

    /// <summary>"1 h 15 of 2 h · 63%"; "3 h 30 of 2 h · reached".</summary>
    public static string Figures(int minutes, int targetMinutes) =>
        Durations.Of(minutes) + " of " + Durations.Of(targetMinutes) + " · " + Percent(minutes, targetMinutes);

    /// <summary>"63%", or "reached".</summary>
    public static string Percent(int minutes, int targetMinutes) => minutes >= targetMinutes
        ? "reached"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Share(minutes, targetMinutes)}%");

    /// <summary>A label to the left, the figures to the right, the bar under both.</summary>
    public static IEnumerable<CardElement> Labelled(CardElement label, string figures, int minutes, int targetMinutes, Spacing spacing)
    {
        yield return new ColumnSet(
        [
            new(ColumnWidth.Stretch, [label]),
            new(ColumnWidth.Auto, [new TextBlock(figures) { IsSubtle = true, HorizontalAlignment = "Right" }]),
        ])
        { Spacing = spacing };
        yield return Of(minutes, targetMinutes);
    }

    /// <summary>The figure, large, its context in one line beside it, and the bar.</summary>
    public static IEnumerable<CardElement> WithFigure(int minutes, int targetMinutes)
    {
        var context = minutes >= targetMinutes
            ? "of " + Durations.Of(targetMinutes) + " · reached"
            : "of " + Durations.Of(targetMinutes) + " · " + Durations.Of(targetMinutes - minutes) + " to go";
        yield return Figure(minutes, context);
        yield return Of(minutes, targetMinutes);
    }

    /// <summary>The figure, large, and its context in one line beside it.</summary>
    public static ColumnSet Figure(int minutes, string context) => new(
    [
        new(ColumnWidth.Auto, [new TextBlock(Durations.Of(minutes)) { Size = TextSize.ExtraLarge, Weight = TextWeight.Bolder, Wrap = false }]),
        new(ColumnWidth.Stretch, [new TextBlock(context) { IsSubtle = true }]) { VerticalContentAlignment = "Bottom" },
    ])
    { Spacing = Spacing.Small };

    private static Column Piece(int weight, Ground ground, Spacing? spacing) =>
        new(ColumnWidth.Weight(weight), []) { Style = ground, MinHeight = Thickness, Spacing = spacing };
}
