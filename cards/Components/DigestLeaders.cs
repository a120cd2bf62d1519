using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Digests;

namespace CioCoachBot.Cards.Components;

/// <summary>The leaders who agreed to appear by name, each once: Teams' chart, or a table where a client has no charts.</summary>
internal static class DigestLeaders
{
    private const int MaxRows = 20;
    private const int MaxMovers = 10;
    private const int Full = 100;

    /// <summary>The part of the card; one line where nobody appears by name.</summary>
    public static IEnumerable<CardElement> Of(DigestFacts facts, Localizer texts)
    {
        if (facts.Total is { Minutes: 0 })
        {
            // A table of nothing would only point at people.
            yield break;
        }

        if (facts.Rows.Count == 0)
        {
            // Who appears by name is known: that all of them have nothing would point at them.
            if (facts.WithNothing == 0)
            {
                yield return Text.Quiet(texts["Digests.NobodyNamed"], Spacing.Medium);
            }

            yield break;
        }

        var rows = Shown(facts);
        yield return new HorizontalBarChart(texts["Digests.ShareOfTarget"], [.. rows.Select(ChartRow)], Table(rows, texts))
        {
            XAxisTitle = "%",
            Spacing = Spacing.Medium,
        };

        if (facts.Rows.Count > rows.Count)
        {
            yield return Text.Quiet(texts["Digests.Movers", facts.Rows.Count]);
            yield return Text.Quiet(texts.Plural("Digests.MoreLeaders", facts.Rows.Count - rows.Count));
        }

        if (facts.WithNothing > 0)
        {
            yield return Text.Quiet(texts.Plural("Digests.WithNothing", facts.WithNothing));
        }
    }

    /// <summary>The leaders whom the card shows: past twenty those who moved most.</summary>
    public static IReadOnlyList<DigestRow> Shown(DigestFacts facts) => facts.Total is { Minutes: 0 } ? []
        : facts.Rows.Count <= MaxRows ? facts.Rows
        : [.. facts.Rows.OrderByDescending(static row => Math.Abs(row.Change)).Take(MaxMovers)];

    private static ChartBar ChartRow(DigestRow row) => new(
        Text.Name(row.Name) + Arrow(row.Trend),
        Math.Min(Bar.Share(row.Minutes, row.TargetMinutes), Full),
        row.Minutes >= row.TargetMinutes ? "good" : "categoricalBlue");

    private static string Arrow(Trend? trend) => trend switch
    {
        Trend.Up => " ▲",
        Trend.Down => " ▼",
        _ => "",
    };

    private static Table Table(IReadOnlyList<DigestRow> rows, Localizer texts) => new(
        [new(4), new(5), new(3)],
        [
            Row(Header(texts["Digests.Leader"]), Header(texts["Digests.Time"]), Header(texts["Digests.Trend"])),
            .. rows.Select(row => Row(
                Text.Rich(null, Text.Run(Text.Name(row.Name))),
                new TextBlock(texts["Digests.TimeOf", texts.Durations.Of(row.Minutes), Bar.Target(texts, row.TargetMinutes, row.DaysAway)]),
                new TextBlock(row.Trend is { } trend ? texts["Digests.Trend." + trend] : texts["Digests.TrendFirst"]))),
        ])
    {
        Spacing = Spacing.Medium,
    };

    private static TextBlock Header(string text) => new(text) { Weight = TextWeight.Bolder };

    private static TableRow Row(params ReadOnlySpan<CardElement> cells)
    {
        var row = new List<TableCell>(cells.Length);
        foreach (var cell in cells)
        {
            row.Add(new([cell]));
        }

        return new(row);
    }
}
