using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>Which customers are overdue, and which have not been met for longest: by the reader, and by somebody else, who stays unnamed.</summary>
public static class CoverageCard
{
    private const int MaxShown = 8;
    private const int MaxNamed = 3;
    private const int MaxFallback = 300;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var log = texts["Customers.LogContact"];
        if (view.Lines.Count == 0)
        {
            var none = texts["Customers.CoverageNone"];
            return new() { Lang = texts.Language, FallbackText = none, Body = [Text.Line(none), .. Buttons.Rows(Buttons.First(log, CardVerbs.LogForm))] };
        }

        var overdue = view.Lines.Where(line => line.IsOverdue(view.Today)).ToList();
        var rest = view.Lines.Except(overdue).ToList();
        var anyCadence = view.Lines.Any(static line => ContactCadence.Of(line.Customer) is not null);
        var title = texts[overdue.Count > 0 ? "Customers.Overdue" : "Customers.Coverage"];
        var which = texts[view.Lines.Any(static line => Coverage.IsMarked(line.Customer))
            ? "Customers.CoverageMarked"
            : "Customers.CoverageAll"];
        var names = texts.Numbers.AndMore([.. view.Lines.Select(static line => Text.Name(line.Customer.Name))], MaxNamed);
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(texts["Customers.CoverageSummary", title, names], MaxFallback),
            Body =
            [
                .. overdue.Count > 0 ? Overdue(overdue, view.Today, texts)
                    : anyCadence ? [Text.Line(texts["Customers.OverdueNone"])]
                    : Array.Empty<CardElement>(),
                .. rest.Count == 0 ? Array.Empty<CardElement>() :
                [
                    overdue.Count > 0 ? Text.SmallHeading(texts["Customers.Coverage"]) : Text.Heading(title),
                    .. overdue.Count > 0 ? Array.Empty<CardElement>() : [Text.Quiet(which)],
                    .. Rows(rest, view.Today, texts),
                ],
                .. Segments(view, texts),
                .. Buttons.Rows(Buttons.Do(log, CardVerbs.LogForm)),
            ],
        };
    }

    private static IEnumerable<CardElement> Segments(View view, Localizer texts) => view.Segments.Count == 0 ? [] :
    [
        Text.SmallHeading(texts["Customers.Segments", SegmentCoverage.DaysRead], Spacing.Medium),
        .. view.Segments.Take(MaxShown).Select(segment => Text.Rich(
            Spacing.Small,
            Text.Bold(PlainText.Of(segment.Segment, Coach.Customers.Customer.MaxSegment)),
            Text.Run(Text.Separator + texts["Customers.SegmentLine", segment.Seen, segment.Customers]))),
    ];

    /// <summary>Whose cadence has passed: how often it is, and where watching closes the gap.</summary>
    private static IEnumerable<CardElement> Overdue(List<CoverageLine> lines, LocalDate today, Localizer texts) =>
    [
        Text.Heading(texts["Customers.Overdue"]),
        .. lines.Take(MaxShown).Select(line => Text.Rich(
            Spacing.Medium,
            Text.Bold(Text.Name(line.Customer.Name)),
            Text.Run(Text.Separator + Seen(line, today, texts)),
            Text.Faint(Text.Separator + Often(ContactCadence.Of(line.Customer)!, texts)))),
        .. lines.Count > MaxShown ? [Text.Quiet(texts.Plural("Customers.MorePromises", lines.Count - MaxShown))] : Array.Empty<CardElement>(),
    ];

    private static string Often(ContactCadence cadence, Localizer texts)
    {
        var every = texts["Customers.Every", cadence.Weeks];
        return cadence.WatchingIsEnough ? every + Text.Separator + texts["Customers.WatchingIsEnough"] : every;
    }

    private static IEnumerable<CardElement> Rows(List<CoverageLine> lines, LocalDate today, Localizer texts) =>
    [
        .. lines.Take(MaxShown).Select(line => Row(line, today, texts)),
        .. lines.Count > MaxShown ? [Text.Quiet(texts.Plural("Customers.MoreSeen", lines.Count - MaxShown))] : Array.Empty<CardElement>(),
    ];

    private static RichTextBlock Row(CoverageLine line, LocalDate today, Localizer texts) => Text.Rich(
        Spacing.Medium,
        Text.Bold(Text.Name(line.Customer.Name)),
        Text.Faint(Text.Separator + Seen(line, today, texts)));

    private static string Seen(CoverageLine line, LocalDate today, Localizer texts)
    {
        string Ago(LocalDate day) => texts.Days.Ago(day, today);
        return (line.Mine, line.Others) switch
        {
            ({ } mine, { } others) => texts["Customers.SeenMineAndOthers", Ago(mine), Ago(others)],
            ({ } mine, null) => texts["Customers.SeenMine", Ago(mine)],
            (null, { } others) => texts["Customers.SeenOthers", Ago(others)],
            _ => texts["Customers.SeenNobody"],
        };
    }

    public sealed record View
    {
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>The customers, longest unseen first; at most eight shown.</summary>
        public required IReadOnlyList<CoverageLine> Lines { get; init; }

        /// <summary>The segments, the least seen first; empty where customers have none.</summary>
        public IReadOnlyList<SegmentCoverage> Segments { get; init; } = [];
    }
}
