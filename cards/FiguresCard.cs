using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>
/// A leader's month or quarter: how much, how regularly, for what, how and with whom, what was kept and what came of it, and one line for a
/// board.
/// </summary>
public static class FiguresCard
{
    private const int MostAccounts = 6;
    private const int MostTogether = 3;
    private const int FewestOfOneKind = 3;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var figures = view.Figures;
        var name = FigureText.Name(figures.Period, view.Today, texts);
        var summary = texts["Week.Summary", name, figures.Minutes == 0
            ? texts["Figures.Nothing"].TrimEnd('.')
            : texts.Durations.Of(figures.Minutes) + " " + FigureText.Context(figures, texts)];
        return new()
        {
            Lang = texts.Language,
            FallbackText = summary,
            Speak = string.Join(' ', WeeksChart.Said(figures.Regularity.Weeks, texts).Prepend(summary)),
            Body =
            [
                Text.Heading(texts["Week.Title", name]),
                .. figures.Minutes == 0
                    ? [Text.Line(texts["Figures.Nothing"], Spacing.Small)]
                    : new CardElement[] { Bar.Figure(texts, figures.Minutes, FigureText.Context(figures, texts)) },
                .. Regular(figures, texts),
                .. figures.Minutes == 0 ? [] : Time(figures, texts),
                .. Accounts(figures, texts),
                .. Promises(figures, view.Today, texts),
                .. Partners(figures, texts),
                .. Together(figures, texts),
                .. Growth(figures, texts),
                .. Board(view, texts),
                .. Buttons.Rows(
                    Show(Other(figures.Period, view.Today), texts[figures.Period.Span == FigureSpan.Month ? "Figures.ShowQuarter" : "Figures.ShowMonth"]),
                    Show(figures.Period.Before, FigureText.Name(figures.Period.Before, view.Today, texts)),
                    Buttons.More(texts["Week.LogContact"], CardVerbs.LogForm)),
            ],
        };
    }

    /// <summary>The quarter of the month; of the quarter, its last month that has begun.</summary>
    private static FigurePeriod Other(FigurePeriod period, LocalDate today) => period.Span == FigureSpan.Month
        ? FigurePeriod.Of(FigureSpan.Quarter, period.From)
        : FigurePeriod.Of(FigureSpan.Month, LocalDate.Min(period.To, today));

    private static ExecuteAction Show(FigurePeriod period, string title) => Buttons.Do(title, CardVerbs.FiguresShow, FiguresButton.Data(period));

    private static IEnumerable<CardElement> Regular(PeriodFigures figures, Localizer texts)
    {
        if (figures.Regularity is { Weeks.Count: > 1, WithContact: > 0 } regularity)
        {
            yield return WeeksChart.Of(regularity.Weeks, texts);
            yield return Line(texts["Figures.Regular"], FigureText.Regular(regularity, texts));
        }
    }

    private static IEnumerable<CardElement> Time(PeriodFigures figures, Localizer texts)
    {
        string Of(int minutes) => texts.Durations.Of(minutes);
        var (strategic, share) = (figures.StrategicMinutes, Bar.Share(figures.StrategicMinutes, figures.Minutes));
        if (figures.UnsaidMinutes == figures.Minutes)
        {
            yield return Text.Quiet(texts["Figures.PurposeUnsaid"]);
        }
        else
        {
            yield return Line(texts["Figures.Purpose"], Parts(
                texts["Figures.Strategic", Of(strategic), texts.Numbers.Percent(share)],
                Part("Figures.Operational", figures.OperationalMinutes),
                Part("Figures.Unsaid", figures.UnsaidMinutes)));
            yield return Text.Quiet(FigureText.Strategic(texts));
        }

        yield return Line(texts["Figures.Contact"], Parts(Part("Figures.Direct", figures.DirectMinutes), Part("Figures.Indirect", figures.IndirectMinutes)));
        yield return Line(texts["Figures.Ways"], List(figures.By(static one => (Approach?)one.Approach), texts.Terms.Of));
        if (figures.Contacts.Any(static one => one.Mode is not null))
        {
            yield return Line(texts["Figures.Where"], List(figures.By(static one => one.Mode), texts.Terms.Of));
        }

        string?[] only = [figures.OnlyApproach is { } way ? texts.Terms.Of(way) : null, figures.OnlyMode is { } mode ? texts.Terms.Of(mode) : null];
        if (string.Join(", ", only.OfType<string>()) is { Length: > 0 } kind
            && figures.Contacts.Sum(static one => one.Contacts) >= FewestOfOneKind)
        {
            yield return Text.Quiet(texts["Figures.OneKind", kind]);
        }

        if (figures.Contacts.Any(static one => one.Model is not null))
        {
            yield return Line(texts["Figures.Models"], List(figures.By(static one => one.Model), texts.Terms.Of, "Figures.NoModel"));
        }

        if (figures.Contacts.Any(static one => one.Stage is not null))
        {
            yield return Line(texts["Figures.Journey"], List(figures.By(static one => one.Stage), texts.Terms.Of));
        }

        if (figures.NeverMet.Count > 0)
        {
            yield return Text.Quiet(texts["Figures.NeverMet", string.Join(", ", figures.NeverMet.Select(texts.Terms.Of))]);
        }

        string? Part(string key, int minutes) => minutes == 0 ? null : texts[key, Of(minutes)];

        string List<T>(IReadOnlyList<(T? Of, int Minutes)> sums, Func<T, string> term, string unsaid = "Figures.Unsaid")
            where T : struct, Enum => Parts([.. sums.Select(sum => sum.Of is { } of
                ? texts["Figures.Part", term(of), Of(sum.Minutes)]
                : texts[unsaid, Of(sum.Minutes)])]);
    }

    private static IEnumerable<CardElement> Accounts(PeriodFigures figures, Localizer texts)
    {
        if (figures.StrategicAccounts is not { Count: > 0 } accounts)
        {
            yield break;
        }

        var said = accounts.OrderByDescending(static one => one.Direct).Select(one => one.Direct == 0
            ? texts["Figures.AccountNone", Text.Name(one.Customer.Name)]
            : texts["Figures.Part", Text.Name(one.Customer.Name), one.Direct]).ToList();
        List<string> shown = said.Count <= MostAccounts ? said : [.. said.Take(MostAccounts), texts["Common.ListMore", said.Count - MostAccounts]];
        yield return Line(texts["Figures.Accounts"], Parts([.. shown]));
    }

    private static IEnumerable<CardElement> Promises(PeriodFigures figures, LocalDate today, Localizer texts)
    {
        var (kept, broken) = (figures.Promised(PromiseState.Kept), figures.Promised(PromiseState.Broken));

        // What is open is so today, and says nothing of a period that is over.
        var isRunning = figures.Period.To >= today;
        var (open, overdue) = isRunning ? (figures.Promised(PromiseState.Open), figures.Promises.Sum(static one => one.Overdue)) : (0, 0);
        if (kept + broken + open == 0)
        {
            yield break;
        }

        yield return Line(texts["Digests.Promises"], Parts(
            kept + broken == 0 ? null : texts["Figures.PromisesKept", kept, texts.Numbers.Percent(Bar.Share(kept, kept + broken))],
            broken == 0 ? null : texts["Digests.PromiseBroken", broken],
            open == 0 ? null : texts["Figures.PromisesOpen", open],
            overdue == 0 ? null : texts["Figures.PromisesOverdue", overdue]));
    }

    private static IEnumerable<CardElement> Partners(PeriodFigures figures, Localizer texts)
    {
        if (figures.Done.Count > 0)
        {
            yield return Line(texts["Digests.WithPartners"], Done(figures.Done, texts));
        }
    }

    /// <summary>"3 done · “We won something” 2".</summary>
    private static string Done(IEnumerable<DoneSum> done, Localizer texts)
    {
        var sums = done.ToList();
        return Parts(
            [
                texts["Digests.PartnerDone", sums.Sum(static one => one.Count)],
                .. sums.Where(static one => one.Result is not null)
                    .GroupBy(static one => one.Result!.Value)
                    .OrderBy(static group => group.Key)
                    .Select(group => texts[
                        "Figures.Part",
                        texts.Numbers.Quoted(texts["FollowUps.ResultButton." + group.Key]),
                        group.Sum(static one => one.Count)]),
            ]);
    }

    /// <summary>Where promises were settled and partners finished something at one customer.</summary>
    private static IEnumerable<CardElement> Together(PeriodFigures figures, Localizer texts)
    {
        var names = figures.Customers.ToDictionary(static one => one.Customer.Id, static one => one.Customer.Name);
        var settled = figures.Promises.Where(static one => one.State is PromiseState.Kept or PromiseState.Broken).ToLookup(static one => one.Customer);
        var rows = figures.Done
            .GroupBy(static one => one.Customer)
            .Where(group => settled.Contains(group.Key) && names.ContainsKey(group.Key))
            .OrderByDescending(static group => group.Sum(static one => one.Count))
            .ThenBy(group => names[group.Key], StringComparer.Ordinal)
            .Take(MostTogether)
            .ToList();
        if (rows.Count == 0)
        {
            yield break;
        }

        yield return Text.SmallHeading(texts["Figures.Together"], Spacing.Medium);
        foreach (var row in rows)
        {
            var kept = settled[row.Key].Where(static one => one.State == PromiseState.Kept).Sum(static one => one.Count);
            yield return Text.Rich(
                Spacing.Small,
                Text.Bold(Text.Name(names[row.Key])),
                Text.Run(texts["Figures.TogetherLine", kept, settled[row.Key].Sum(static one => one.Count), row.Sum(static one => one.Count)]));
        }
    }

    /// <summary>In a quarter: what came of follow-ups, by how the customers' models grow the business [Gartner, Maoz].</summary>
    private static IEnumerable<CardElement> Growth(PeriodFigures figures, Localizer texts)
    {
        if (figures.Period.Span != FigureSpan.Quarter || figures.Done.Count == 0)
        {
            yield break;
        }

        yield return Text.SmallHeading(texts["Figures.Growth"], Spacing.Medium);
        foreach (var (model, done) in figures.DoneByModel)
        {
            var outcome = Done(done, texts);
            yield return Text.Line(
                model is { } known
                    ? texts["Figures.GrowthLine", texts.Terms.Of(known), texts["Figures.Strategy." + known], outcome]
                    : texts["Figures.GrowthOfNone", outcome],
                Spacing.Small);
        }
    }

    private static IEnumerable<CardElement> Board(View view, Localizer texts) =>
        FigureText.Board(view.Figures, Text.Name(view.Leader), view.Today, texts) is not { } line ? [] :
    [
        new Container([Text.Rich(null, Text.Bold(texts["Digests.ForTheBoard"] + " "), new TextRun(line) { Italic = true })])
        {
            Style = Ground.Emphasis,
            Spacing = Spacing.Large,
        },
    ];

    private static RichTextBlock Line(string label, string figures) =>
        Text.Rich(Spacing.Small, Text.Bold(label), Text.Run("  " + figures));

    private static string Parts(params ReadOnlySpan<string?> parts)
    {
        var said = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (part is not null)
            {
                said.Add(part);
            }
        }

        return string.Join(Text.Separator, said);
    }

    public sealed record View
    {
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>How the leader is called.</summary>
        public required string Leader { get; init; }

        public required PeriodFigures Figures { get; init; }
    }
}
