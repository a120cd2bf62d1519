using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Customers;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>Which customers have not been met for longest: by the reader, and by somebody else, who stays unnamed.</summary>
public static class CoverageCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (view.Lines.Count == 0)
        {
            const string Nobody = "There is no customer on the list yet. The first one enters it with its first log.";
            return new() { FallbackText = Nobody, Body = [Text.Line(Nobody), .. Buttons.Rows(Buttons.First("Log a contact", CardVerbs.LogForm))] };
        }

        var title = "Longest without a contact";
        List<CardElement> body =
        [
            Text.Heading(title),
            Text.Quiet(view.Lines.Any(static line => Coverage.IsMarked(line.Customer)) ? "Partnering customers and strategic accounts." : "All customers: none is marked as partnering or strategic yet."),
            .. view.Lines.Take(MaxShown).Select(line => Row(line, view.Today)),
            .. view.Lines.Count > MaxShown ? [Text.Quiet("And " + Numbers.Word(view.Lines.Count - MaxShown) + " seen more recently.")] : Array.Empty<CardElement>(),
            .. Buttons.Rows(Buttons.Do("Log a contact", CardVerbs.LogForm)),
        ];
        return new() { FallbackText = PlainText.Unmarked(title + ": " + Listing.AndMore([.. view.Lines.Select(static line => Text.Name(line.Customer.Name))], 3) + ".", MaxFallback), Body = body };
    }

    private const int MaxShown = 8;
    private const int MaxFallback = 300;

    private static RichTextBlock Row(CoverageLine line, LocalDate today) => Text.Rich(
        Spacing.Medium,
        Text.Bold(Text.Name(line.Customer.Name)),
        Text.Faint(" · " + ((line.Mine, line.Others) switch
        {
            ({ } mine, { } others) => "you " + Days.Ago(mine, today) + ", somebody else " + Days.Ago(others, today),
            ({ } mine, null) => "you " + Days.Ago(mine, today),
            (null, { } others) => "not you; somebody else " + Days.Ago(others, today),
            _ => "nobody in the last twelve months",
        })));

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>The customers, longest unseen first; at most eight shown.</summary>
        public required IReadOnlyList<CoverageLine> Lines { get; init; }
    }
}
