using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards.Components;

/// <summary>
/// Progress: Teams' bar, or two columns where a client does not know it, and the figures in text beside it. Accent is on the way, good is
/// reached; no other colour judges anybody.
/// </summary>
internal static class Bar
{
    private const int Full = 100;
    private const string Thickness = "8px";

    /// <summary>
    /// The bar. Nothing is an empty bar, 100% and more a full one; something is never drawn as nothing, nor as all before it is.
    /// </summary>
    public static ProgressBar Of(int minutes, int targetMinutes)
    {
        var share = Math.Min(Share(minutes, targetMinutes), Full);
        return new(share, Full, share == Full ? TextColor.Good : TextColor.Accent, Columns(share)) { Spacing = Spacing.Small };
    }

    /// <summary>
    /// The share of the target in percent, rounded; 0 only for nothing, 100 and more only where it is reached. Without a target, whatever
    /// there is reaches it.
    /// </summary>
    public static int Share(int minutes, int targetMinutes)
    {
        if (minutes <= 0)
        {
            return 0;
        }

        if (targetMinutes <= 0)
        {
            return Full;
        }

        var share = (int)Math.Round(100.0 * minutes / targetMinutes, MidpointRounding.AwayFromZero);
        return minutes < targetMinutes ? Math.Clamp(share, 1, Full - 1) : Math.Max(share, Full);
    }

    /// <summary>"1 h 15 of 2 h · 63%"; "3 h 30 of 2 h · reached"; "0 min · away".</summary>
    public static string Figures(Localizer texts, int minutes, int targetMinutes) => targetMinutes == 0
        ? texts["Week.FiguresAway", texts.Durations.Of(minutes)]
        : minutes >= targetMinutes
        ? texts["Week.FiguresReached", texts.Durations.Of(minutes), texts.Durations.Of(targetMinutes)]
        : texts["Week.Figures", texts.Durations.Of(minutes), texts.Durations.Of(targetMinutes), texts.Numbers.Percent(
            Share(minutes, targetMinutes))];

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

    /// <summary>"1 h 12, two days away".</summary>
    public static string Target(Localizer texts, int minutes, int daysAway) => daysAway == 0
        ? texts.Durations.Of(minutes)
        : texts.Plural("Week.Away", daysAway, texts.Durations.Of(minutes));

    /// <summary>The figure, large, its context in one line beside it, and the bar.</summary>
    public static IEnumerable<CardElement> WithFigure(Localizer texts, int minutes, int targetMinutes, int daysAway)
    {
        var target = Target(texts, targetMinutes, daysAway);
        var context = targetMinutes == 0
            ? texts["Week.AwayAll"]
            : minutes >= targetMinutes
            ? texts["Week.Reached", target]
            : texts["Week.ToGo", target, texts.Durations.Of(targetMinutes - minutes)];
        yield return Figure(texts, minutes, context);
        yield return Of(minutes, targetMinutes);
    }

    /// <summary>The figure, large, and its context in one line beside it.</summary>
    public static ColumnSet Figure(Localizer texts, int minutes, string context) => new(
    [
        new(ColumnWidth.Auto, [new TextBlock(texts.Durations.Of(minutes)) { Size = TextSize.ExtraLarge, Weight = TextWeight.Bolder, Wrap = false }]),
        new(ColumnWidth.Stretch, [new TextBlock(context) { IsSubtle = true }]) { VerticalContentAlignment = "Bottom" },
    ])
    { Spacing = Spacing.Small };

    private static ColumnSet Columns(int share) => share switch
    {
        0 => new([Piece(Full, Ground.Emphasis, null)]) { Spacing = Spacing.Small },
        Full => new([Piece(Full, Ground.Good, null)]) { Spacing = Spacing.Small },
        _ => new([Piece(share, Ground.Accent, null), Piece(Full - share, Ground.Emphasis, Spacing.None)]) { Spacing = Spacing.Small },
    };

    private static Column Piece(int weight, Ground ground, Spacing? spacing) =>
        new(ColumnWidth.Weight(weight), []) { Style = ground, MinHeight = Thickness, Spacing = spacing };
}
