using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>How others do it, by the reader's own customers: three ways to a deeper connection, and what each model needs of a CIO.</summary>
public static class IdeasCard
{
    private const int MostNames = 3;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Advice.Ideas.Title"],
            Body =
            [
                Text.Heading(texts["Advice.Ideas.Title"]),
                Text.SmallHeading(texts["Advice.Ideas.Ways"], Spacing.Medium),
                Way(Approach.StrategicAccountVisit, view, texts, view.Accounts is [var longest, ..]
                    ? Around("Advice.Ideas.Unseen", [longest], texts)
                    : [Text.Run(texts["Advice.Ideas.NoAccounts"])]),
                Way(Approach.AdvisoryBoard, view, texts, Active(view) is { Count: > 1 } members
                    ? Around("Advice.Ideas.Members", members, texts)
                    : []),
                Way(Approach.CoCreation, view, texts, Active(view) is [var closest, ..]
                    ? Around("Advice.Ideas.WithTheirIt", [closest], texts)
                    : []),
                Text.SmallHeading(texts["Advice.Ideas.Models"], Spacing.Medium),
                .. Models(view, texts),
                .. Buttons.Rows(
                    Buttons.Do(texts["Advice.ShowBenchmark"], CardVerbs.BenchmarkShow),
                    Buttons.Do(texts["Advice.MyMonth"], CardVerbs.FiguresShow, FiguresButton.Data(FigurePeriod.Of(FigureSpan.Month, view.Today)))),
            ],
        };
    }

    /// <summary>Who gives of their own accord, the most engaged first.</summary>
    private static List<Customer> Active(View view) => [.. view.Customers
        .Where(static customer => customer.Model is EngagementModel.Contributing or EngagementModel.Partnering)
        .OrderByDescending(static customer => customer.Model)];

    private static RichTextBlock Way(Approach approach, View view, Localizer texts, TextRun[] idea)
    {
        var days = view.Last.Where(one => one.Approach == approach).ToList();
        var last = days is [var (_, day), ..] ? texts["Advice.Ideas.Last", texts.Days.Ago(day, view.Today)] : texts["Advice.Ideas.NotYet"];
        return Text.Rich(
            Spacing.Small,
            [
                Text.Bold(texts.Numbers.Capital(texts.Terms.Of(approach))),
                Text.Faint(Text.Separator + last),
                .. idea.Length == 0 ? idea : [Text.Run(Text.Separator), .. idea],
            ]);
    }

    private static TextRun[] Around(string key, IReadOnlyList<Customer> customers, Localizer texts) =>
        Text.Around(texts[key], Text.Run(Names(customers, texts)));

    private static string Names(IReadOnlyList<Customer> customers, Localizer texts) =>
        texts.Numbers.AndMore([.. customers.Select(static customer => Text.Name(customer.Name))], MostNames);

    private static IEnumerable<CardElement> Models(View view, Localizer texts)
    {
        if (view.Customers.Count == 0)
        {
            yield return Text.Line(texts["Advice.Ideas.NoCustomers"], Spacing.Small);
            yield break;
        }

        var byModel = view.Customers.Where(static customer => customer.Model is not null).GroupBy(static customer => customer.Model!.Value).ToList();
        if (byModel.Count == 0)
        {
            yield return Text.Rich(Spacing.Small, Text.Around(
                texts["Advice.Ideas.NoModels"], Text.Run(Text.Name(view.Customers[0].Name))));
        }

        foreach (var group in byModel.OrderByDescending(static group => group.Key))
        {
            yield return Text.Rich(
                Spacing.Small, Text.Bold(texts.Terms.Of(group.Key)), Text.Run(Text.Separator + Names([.. group], texts)));
            yield return Text.Quiet(texts["Customers.Meaning." + group.Key], Spacing.None);
        }
    }

    public sealed record View
    {
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>The leader's last day of each way of contact.</summary>
        public required IReadOnlyList<(Approach Approach, LocalDate Day)> Last { get; init; }

        /// <summary>The customers with whom the leader was in contact within a year.</summary>
        public required IReadOnlyList<Customer> Customers { get; init; }

        /// <summary>The strategic accounts, longest without the leader first.</summary>
        public required IReadOnlyList<Customer> Accounts { get; init; }
    }
}
