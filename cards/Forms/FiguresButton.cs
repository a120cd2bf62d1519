using CioCoachBot.Coach;
using CioCoachBot.Coach.Figures;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button that shows the figures of a month or a quarter.</summary>
public static class FiguresButton
{
    private const string Span = "span";
    private const string From = "from";

    /// <summary>The period; null where the button says none.</summary>
    public static FigurePeriod? Read(FormData data) =>
        EnumCodes.Find<FigureSpan>(data.Text(Span)) is { } span && data.Day(From) is { } day ? FigurePeriod.Of(span, day) : null;

    /// <summary>What goes with the button.</summary>
    internal static (string, string)[] Data(FigurePeriod period) =>
        [(Span, EnumCodes.Of(period.Span)), (From, LocalDatePattern.Iso.Format(period.From))];
}
