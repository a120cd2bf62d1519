using System.Globalization;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Digests;

namespace CioCoachBot.Cards;

/// <summary>The weekly digest: team total against target, a chart and a table of leaders, who was heard, follow-ups done.</summary>
public static class DigestCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var facts = view.Facts;
        var title = string.Create(CultureInfo.InvariantCulture, $"Customer time · week {facts.Week.Number}, {Days.Week(facts.Week.Monday)}");
        var summary = DigestText.Summary(facts);
        var body = new List<CardElement> { Text.Heading(title) };
        if (view.Example)
        {
            body.Add(Text.Quiet("An example with made-up figures."));
        }

        body.AddRange(Total(facts, summary));
        body.AddRange(DigestLeaders.Of(facts));
        body.AddRange(Heard(facts));
        body.AddRange(Counts(facts));
        if (DigestText.ForTheBoard(facts) is { } line)
        {
            body.Add(new Container([Text.Rich(null, Text.Bold("For the board: "), new TextRun(line) { Italic = true })])
            {
                Style = Ground.Emphasis,
                Spacing = Spacing.Large,
            });
        }

        body.AddRange(Buttons.Rows(Buttons.Do("My details", CardVerbs.DigestMine)));
        return new() { FallbackText = title + ". " + summary, Body = body };
    }

    private const int MaxCustomers = 4;

    private static IEnumerable<CardElement> Total(DigestFacts facts, string summary)
    {
        if (facts.Total is not { } total)
        {
            return [Text.Line(summary, Spacing.Small)];
        }

        return total.Minutes == 0
            ? [Text.Line(summary, Spacing.Small)]
            : [Bar.Figure(total.Minutes, DigestText.Context(facts, total)), Bar.Of(total.Minutes, total.TargetMinutes)];
    }

    private static IEnumerable<CardElement> Heard(DigestFacts facts)
    {
        if (facts.Heard.Count == 0)
        {
            yield break;
        }

        yield return Text.SmallHeading("Heard this week");
        foreach (var heard in facts.Heard.Take(5))
        {
            var at = heard.Customers.Count == 0 ? "" : " at " + Listing.AndMore([.. heard.Customers.Select(Text.Name)], MaxCustomers);
            var with = heard.With is { } role ? " · with " + Terms.The(role) : "";
            yield return Text.Rich(
                Spacing.Small,
                Text.Bold(Numbers.Capital(Localizer.English.Theme(heard.Theme))),
                Text.Run(at + ": "),
                new TextRun(Text.Quoted(heard.Insight, Text.MaxQuote)) { Italic = true },
                Text.Run(with));
        }
    }

    private static IEnumerable<CardElement> Counts(DigestFacts facts)
    {
        if (facts.PromisesKept + facts.PromisesDue + facts.PromisesBroken > 0)
        {
            yield return Count("Promises", DigestText.Promises(facts), Spacing.Large);
        }

        if (facts.FollowUpsDone + facts.FollowUpsOpen > 0)
        {
            yield return Count("With partners", string.Create(CultureInfo.InvariantCulture, $"{facts.FollowUpsDone} done, {facts.FollowUpsOpen} open"), Spacing.Small);
        }

        if (facts.NotSeen.Count > 0)
        {
            yield return Count("Not seen", Listing.And([.. facts.NotSeen.Take(3).Select(DigestText.NotSeen)]), Spacing.Small);
        }
    }

    private static RichTextBlock Count(string label, string figures, Spacing spacing) =>
        Text.Rich(spacing, Text.Faint(label + "  "), Text.Bold(figures));


    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The facts.</summary>
        public required DigestFacts Facts { get; init; }
        /// <summary>True for an example with made-up figures, and it says so.</summary>
        public bool Example { get; init; }
    }
}
