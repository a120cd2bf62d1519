using System.Globalization;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Digests;

namespace CioCoachBot.Cards.Components;

/// <summary>The leaders who agreed to appear by name: Teams' chart (bars where a client has no charts), and the same figures as a table.</summary>
internal static class DigestLeaders
{
    private const int MaxRows = 15;

    /// <summary>The part of the card; one line where nobody appears by name.</summary>
    public static IEnumerable<CardElement> Of(DigestFacts facts)
    {
        if (facts.Total is { Minutes: 0 })
        {
            // A table of nothing would only point at people.
            yield break;
        }

        if (facts.Rows.Count == 0)
        {
            yield return Text.Quiet("Nobody appears by name this week: each leader chooses.", Spacing.Medium);
            yield break;
        }

        var rows = facts.Rows.Take(MaxRows).ToList();
        yield return new HorizontalBarChart(
            "Share of target",
            [.. rows.Select(static row => new ChartBar(Text.Name(row.Name), Share(row), row.Minutes >= row.TargetMinutes ? "good" : "categoricalBlue"))],
            new Container([.. rows.SelectMany(Bars)]) { Spacing = Spacing.Large })
        {
            XAxisTitle = "%",
            Spacing = Spacing.Medium,
        };
        yield return new Table(
            [new(4), new(4), new(3)],
            [
                Row(Header("Leader"), Header("Time"), Header("Trend")),
                .. rows.Select(static row => Row(
                    Text.Rich(null, Text.Run(Text.Name(row.Name))),
                    new TextBlock(Durations.Of(row.Minutes) + " of " + Durations.Of(row.TargetMinutes)),
                    new TextBlock(Said(row.Trend)))),
            ])
        {
            Spacing = Spacing.Medium,
        };
        if (facts.Rows.Count > MaxRows)
        {
            yield return Text.Quiet("And " + Numbers.Word(facts.Rows.Count - MaxRows) + " more.");
        }
    }

    private static int Share(DigestRow row) => Bar.Share(row.Minutes, row.TargetMinutes);

    private static IEnumerable<CardElement> Bars(DigestRow row) => Bar.Labelled(
        Text.Rich(null, Text.Run(Text.Name(row.Name))),
        string.Create(CultureInfo.InvariantCulture, $"{Share(row)}%"),
        row.Minutes,
        row.TargetMinutes,
        Spacing.Small);

    private static string Said(Trend trend) => trend switch
    {
        Trend.Up => "▲ up",
        Trend.Down => "▼ down",
        _ => "level",
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
