using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Digests;

namespace CioCoachBot.Cards;

/// <summary>The weekly digest: team total against target, each leader once, who was heard, what came of promises and follow-ups.</summary>
public static class DigestCard
{
    private const int MaxHeard = DigestHeard.MostQuoted;
    private const int MaxCustomers = 4;
    private const int MaxNotSeen = 3;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var facts = view.Facts;
        var title = texts["Digests.Title", facts.Week.Number, texts.Days.Week(facts.Week.Monday)];
        var summary = texts["Digests.Fallback", title, DigestText.Summary(facts, texts)];
        List<CardElement> body =
        [
            Text.Heading(title),
            .. view.Example ? [Text.Quiet(texts["Digests.Example"])] : Array.Empty<CardElement>(),
            .. Total(facts, texts),
            .. DigestLeaders.Of(facts, texts),
            .. Heard(facts, texts),
            .. Counts(facts, texts),
            .. ForTheBoard(facts, texts),
            .. Buttons.Rows(
            [
                view.Example
                    ? Buttons.Do(texts["Digests.Back"], CardVerbs.DigestBack, DigestBackButton.ToSetup(view.FromForm))
                    : Buttons.Do(texts["Digests.MyDetails"], CardVerbs.DigestMine, DigestButton.Data(facts.Week)),
                .. view is { HasBefore: true, Example: false }
                    ? [Buttons.Do(texts["Digests.WeekBefore"], CardVerbs.DigestBack, DigestBackButton.ToDigest(facts.Week.Plus(-1)))]
                    : Array.Empty<CardAction>(),
            ]),
        ];
        return new()
        {
            Lang = texts.Language,
            FallbackText = summary,
            Speak = string.Join(' ', DigestLeaders.Shown(facts).Select(row => DigestText.Said(row, texts)).Prepend(summary)),
            Body = body,
        };
    }

    private static IEnumerable<CardElement> Total(DigestFacts facts, Localizer texts) => facts.Total is { Minutes: > 0 } total
        ? [Bar.Figure(texts, total.Minutes, DigestText.Context(facts, total, texts)), Bar.Of(total.Minutes, total.TargetMinutes),
            .. facts.IndirectMinutes is > 0 and var indirect
                ? [Text.Quiet(texts[
                    "Digests.DirectAndIndirect", texts.Durations.Of(total.Minutes - indirect), texts.Durations.Of(indirect)])]
                : Array.Empty<CardElement>(),
            .. facts.OfNamed ? [Text.Quiet(texts["Digests.OfNamed"])] : Array.Empty<CardElement>()]
        : [Text.Line(DigestText.Summary(facts, texts), Spacing.Small)];

    private static IEnumerable<CardElement> Heard(DigestFacts facts, Localizer texts)
    {
        if (facts.Heard.Count == 0)
        {
            yield break;
        }

        yield return Text.SmallHeading(texts["Digests.HeardInWeek"]);
        var left = MaxHeard;
        foreach (var heard in facts.Heard)
        {
            foreach (var (insight, place) in heard.Insights.Take(left).Select(static (insight, place) => (insight, place)))
            {
                yield return Text.Rich(
                    Spacing.Small,
                    heard.Theme is { } theme && place == 0 ? OfTheme(theme, heard, insight, texts) : At(insight, texts));
            }

            left -= Math.Min(left, heard.Insights.Count);
        }

        if (facts.Heard.Sum(static heard => heard.Count) - MaxHeard + left is > 0 and var more)
        {
            yield return Text.Quiet(texts.Plural("Digests.MoreHeard", more));
        }
    }

    /// <summary>The theme, at whom it was heard, what was said last, and who has it.</summary>
    private static TextRun[] OfTheme(string theme, DigestHeard heard, DigestInsight insight, Localizer texts) =>
    [
        .. Text.Around(
            texts["Digests.HeardAt"],
            Text.Bold(texts.Numbers.Capital(Text.Name(texts.Theme(theme)))),
            Text.Run(texts.Numbers.AndMore([.. heard.Customers.Select(Text.Name)], MaxCustomers)),
            Words(insight, texts)),
        .. heard.With is { } role ? [Text.Run(Text.Separator + texts.Terms.With(role))] : Array.Empty<TextRun>(),
        .. DigestText.Moved(heard, texts) is { } moved ? [Text.Run(Text.Separator + moved)] : Array.Empty<TextRun>(),
    ];

    private static TextRun[] At(DigestInsight insight, Localizer texts) =>
        Text.Around(texts["Digests.Heard"], Text.Run(Text.Name(insight.Customer)), Words(insight, texts));

    private static TextRun Words(DigestInsight insight, Localizer texts) =>
        new(Text.Quoted(insight.Words, Text.MaxQuote, texts)) { Italic = true };

    private static IEnumerable<CardElement> Counts(DigestFacts facts, Localizer texts)
    {
        if (facts.PromisesKept + facts.PromisesDue + facts.PromisesBroken > 0)
        {
            yield return Count(texts["Digests.Promises"], DigestText.Counts(
                texts, ("PromiseKept", facts.PromisesKept), ("PromiseDue", facts.PromisesDue), ("PromiseBroken", facts.PromisesBroken)), Spacing.Large);
        }

        if (facts.FollowUpsDone + facts.FollowUpsOpen > 0)
        {
            yield return Count(
                texts["Digests.WithPartners"],
                string.Join(
                    Text.Separator,
                    facts.Results
                        .Select(one => texts["Figures.Part", texts.Numbers.Quoted(texts["FollowUps.ResultButton." + one.Result]), one.Count])
                        .Prepend(DigestText.Counts(texts, ("PartnerDone", facts.FollowUpsDone), ("PartnerOpen", facts.FollowUpsOpen)))),
                Spacing.Small);
        }

        if (facts.NotSeen.Count > 0)
        {
            var customers = facts.NotSeen.Take(MaxNotSeen).Select(customer => DigestText.NotSeen(customer, texts));
            yield return Count(texts["Digests.NotSeen"], texts.Numbers.And([.. customers]), Spacing.Small);
        }
    }

    private static RichTextBlock Count(string label, string figures, Spacing spacing) =>
        Text.Rich(spacing, Text.Faint(label + "  "), Text.Bold(figures));

    private static IEnumerable<CardElement> ForTheBoard(DigestFacts facts, Localizer texts) =>
        DigestText.ForTheBoard(facts, texts) is not { } line ? [] :
    [
        new Container([Text.Rich(null, Text.Bold(texts["Digests.ForTheBoard"] + " "), new TextRun(line) { Italic = true })])
        {
            Style = Ground.Emphasis,
            Spacing = Spacing.Large,
        },
    ];

    public sealed record View
    {
        public required DigestFacts Facts { get; init; }

        /// <summary>True where the week before was told as well, and can be shown.</summary>
        public bool HasBefore { get; init; }

        /// <summary>True for an example with made-up figures, and it says so.</summary>
        public bool Example { get; init; }

        /// <summary>True for an example that was asked for on the form: the way back leads there.</summary>
        public bool FromForm { get; init; }
    }
}
