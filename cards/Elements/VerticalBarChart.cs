namespace CioCoachBot.Cards.Elements;

/// <summary>
/// Teams' column chart: not part of Adaptive Cards 1.5, so that every client without it shows the fallback. It carries no alternative text:
/// the same figures are read aloud with the card.
/// </summary>
internal sealed record VerticalBarChart(string Title, List<ChartBar> Data, CardElement Fallback) : CardElement
{
    public string ColorSet { get; } = "categorical";
}
