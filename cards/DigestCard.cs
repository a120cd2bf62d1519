using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Digests;

namespace CioCoachBot.Cards;

/// <summary>The weekly digest: team total against target, each leader once, who was heard, what came of promises and follow-ups.</summary>
public static class DigestCard
{
    private const int MaxHeard = 5;
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
            .. Buttons.Rows(Buttons.Do(texts["Digests.MyDetails"], CardVerbs.DigestMine, DigestButton.Data(facts.Week))),
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
        ? [Bar.Figure(texts, total.Minutes, DigestText.Context(facts, total, texts)), Bar.Of(total.Minutes, total.TargetMinutes)]
        : [Text.Line(DigestText.Summary(facts, texts), Spacing.Small)];

    private static IEnumerable<CardElement> Heard(DigestFacts facts, Localizer texts)
    {
        if (facts.Heard.Count == 0)
        {
            yield break;
        }

        yield return Text.SmallHeading(texts["Digests.HeardThisWeek"]);
        foreach (var heard in facts.Heard.Take(MaxHeard))
        {
            var theme = Text.Bold(texts.Numbers.Capital(Text.Name(texts.Theme(heard.Theme))));
            var insight = new TextRun(Text.Quoted(heard.Insight, Text.MaxQuote, texts)) { Italic = true };
            var customers = Text.Run(texts.Numbers.AndMore([.. heard.Customers.Select(Text.Name)], MaxCustomers));
            yield return Text.Rich(
                Spacing.Small,
                [
                    .. heard.Customers.Count == 0
                        ? Text.Around(texts["Digests.Heard"], theme, insight)
                        : Text.Around(texts["Digests.HeardAt"], theme, customers, insight),
                    .. heard.With is { } role ? [Text.Run(" · " + texts.Terms.With(role))] : Array.Empty<TextRun>(),
                ]);
        }
    }

    private static IEnumerable<CardElement> Counts(DigestFacts facts, Localizer texts)
    {
        if (facts.PromisesKept + facts.PromisesDue + facts.PromisesBroken > 0)
        {
            yield return Count(texts["Digests.Promises"], DigestText.Promises(facts, texts), Spacing.Large);
        }

        if (facts.FollowUpsDone + facts.FollowUpsOpen > 0)
        {
            yield return Count(
                texts["Digests.WithPartners"], texts["Digests.PartnerCounts", facts.FollowUpsDone, facts.FollowUpsOpen], Spacing.Small);
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

        /// <summary>True for an example with made-up figures, and it says so.</summary>
        public bool Example { get; init; }
    }
}
