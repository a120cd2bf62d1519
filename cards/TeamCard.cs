using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Figures;

namespace CioCoachBot.Cards;

/// <summary>A manager's tree: time, customers and promises of those who appear by name, and who is overdue.</summary>
public static class TeamCard
{
    private const int MaxRows = 20;
    private const int MaxOverdue = 4;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var title = texts["Team.Title"];
        var all = LeaderScore.Sum([.. view.Named.Select(static one => one.Score)]);
        var context = texts["Team.Of", texts.Durations.Of(view.TargetMinutes), view.Named.Count, view.Leaders];
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Week.Summary", title, texts.Durations.Of(all.Time.Minutes) + " " + context],
            Body =
            [
                Text.Heading(title),
                Bar.Figure(texts, all.Time.Minutes, context),
                Bar.Of(all.Time.Minutes, view.TargetMinutes),
                .. view.Named.Count < view.Leaders ? [Text.Quiet(texts["Team.OfNamed"])] : Array.Empty<CardElement>(),
                .. Promises(all.Promises, texts) is { } promises
                    ? [Text.Line(texts.Numbers.Capital(promises), Spacing.Small)]
                    : Array.Empty<CardElement>(),
                .. view.Named.OrderByDescending(static one => one.Score.Time.Minutes).Take(MaxRows).Select(one => Row(one.Name, one.Score, texts)),
                .. view.Named.Count > MaxRows
                    ? [Text.Quiet(texts.Plural("Digests.MoreLeaders", view.Named.Count - MaxRows))]
                    : Array.Empty<CardElement>(),
                .. Overdue(view, texts),
                .. Buttons.Rows(Buttons.Do(texts["Onboarding.MyWeek"], CardVerbs.WeekShow)),
            ],
        };
    }

    private static RichTextBlock Row(string name, LeaderScore score, Localizer texts)
    {
        List<string> facts = [texts.Durations.Of(score.Time.Minutes)];
        if (score.Time.Customers > 0)
        {
            facts.Add(texts.Plural("Team.Customers", score.Time.Customers));
        }

        if (Promises(score.Promises, texts) is { } promises)
        {
            facts.Add(promises);
        }

        return Text.Rich(Spacing.Small, Text.Bold(Text.Name(name)), Text.Run(Text.Separator + string.Join(Text.Separator, facts)));
    }

    /// <summary>"promises: 2 kept, 1 open, 1 overdue"; null for none.</summary>
    private static string? Promises(PromiseScore promises, Localizer texts)
    {
        (string Key, int Count)[] counts =
        [
            ("Digests.PromiseKept", promises.Kept),
            ("Digests.PromiseBroken", promises.Broken),
            ("Figures.PromisesOpen", promises.Open),
            ("Figures.PromisesOverdue", promises.Overdue),
        ];
        var said = counts.Where(static one => one.Count > 0).Select(one => texts[one.Key, one.Count]).ToList();
        return said.Count == 0 ? null : texts["Team.Promises", string.Join(", ", said)];
    }

    private static IEnumerable<CardElement> Overdue(View view, Localizer texts) => view.Overdue.Count == 0 ? [] :
    [
        Text.SmallHeading(texts["Customers.Overdue"], Spacing.Medium),
        Text.Rich(Spacing.Small, Text.Run(texts.Numbers.AndMore([.. view.Overdue.Select(Text.Name)], MaxOverdue))),
    ];

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>How many leaders the tree has, the manager included.</summary>
        public required int Leaders { get; init; }

        /// <summary>The manager, and those below who appear by name.</summary>
        public required IReadOnlyList<(string Name, LeaderScore Score)> Named { get; init; }

        /// <summary>The sum of the targets of those who are named.</summary>
        public required int TargetMinutes { get; init; }

        /// <summary>The customers that are overdue by how they are engaged, longest first; at most four shown.</summary>
        public IReadOnlyList<string> Overdue { get; init; } = [];
    }
}
