namespace CioCoachBot.Cards.Elements;

/// <summary>
/// Teams' bar chart: not part of Adaptive Cards 1.5, so that every client without it shows the fallback. It carries no alternative text:
/// the same figures stand beside it as text.
/// </summary>
internal sealed record HorizontalBarChart(string Title, List<ChartBar> Data, CardElement Fallback) : CardElement
{
    public string? XAxisTitle { get; init; }

    public string ColorSet { get; } = "categorical";
}

/// <param name="X">The label.</param>
/// <param name="Y">The figure.</param>
/// <param name="Color">One of Teams' chart colours.</param>
internal sealed record ChartBar(string X, int Y, string Color);
