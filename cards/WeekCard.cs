using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>A leader's week: figure, bar, what was logged, and the four weeks before.</summary>
public static class WeekCard
{
    private const int MaxLogged = 10;
    private const int MaxTrend = 4;
    private const int MaxOverdue = 3;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var week = texts.Days.WeekOf(view.Monday, view.Today);
        List<CardElement> body =
        [
            Text.Heading(texts["Week.Title", week]),
            .. Bar.WithFigure(texts, view.Minutes, view.TargetMinutes, view.DaysAway),
            .. view.IndirectMinutes > 0 ? [Text.Quiet(
                texts["Week.Indirect", texts.Durations.Of(view.IndirectMinutes)])] : Array.Empty<CardElement>(),
            .. Heard(view, texts),
            .. Logged(view, texts),
            .. Promised(view, texts),
            .. Next(view, texts),
            .. Overdue(view, texts),
            .. Trend(view, texts),
            .. Buttons.Rows(
            [
                Buttons.First(texts["Week.LogContact"], CardVerbs.LogForm),
                .. view.OpenFollowUps == 0
                    ? Array.Empty<CardAction>()
                    : [Buttons.Do(texts.Plural("Week.OpenFollowUps", view.OpenFollowUps), CardVerbs.FollowUpsShow)],
                .. view.BackTo is { } digest
                    ? [Buttons.Do(texts["Digests.Back"], CardVerbs.DigestBack, DigestBackButton.ToDigest(digest))]
                    : Array.Empty<CardAction>(),
            ]),
        ];
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Week.Summary", week, Bar.Figures(texts, view.Minutes, view.TargetMinutes)],
            Body = body,
        };
    }

    private static IEnumerable<CardElement> Logged(View view, Localizer texts)
    {
        if (view.Interactions.Count == 0)
        {
            yield return Text.Quiet(texts["Week.NothingLogged"], Spacing.Medium);
            yield break;
        }

        yield return Text.SmallHeading(texts["Week.Logged"], Spacing.Medium);
        foreach (var (interaction, customer) in view.Interactions.Take(MaxLogged))
        {
            yield return Text.Rich(
                Spacing.Small,
                Text.Bold(Text.Name(customer)),
                Text.Run(" · " + ContactLine.Of(interaction, view.Today, texts)));
        }

        if (view.Interactions.Count > MaxLogged)
        {
            yield return Text.Quiet(texts.Plural("Week.MoreContacts", view.Interactions.Count - MaxLogged));
        }
    }

    /// <summary>Minutes never stand alone: one thing that was heard.</summary>
    private static IEnumerable<CardElement> Heard(View view, Localizer texts) => view.Heard is not { } heard
        ? []
        : [HeardLine.Of(heard.Customer, heard.Insight, texts)];

    private static IEnumerable<CardElement> Promised(View view, Localizer texts)
    {
        if (view.Promises is not [var first, ..])
        {
            yield break;
        }

        var due = texts[first.Promise.Due < view.Today ? "Customers.WasDue" : "Customers.Due", texts.Days.Due(first.Promise.Due, view.Today)];
        yield return Text.Rich(
            Spacing.Medium,
            [
                .. Text.Around(
                    texts["Week.Promise"],
                    Text.Bold(Text.Name(first.Customer)),
                    Text.Run(PlainText.Of(first.Promise.Text, Text.MaxQuote))),
                Text.Run(Text.Separator + due),
                .. view.Promises.Count > 1
                    ? [Text.Faint(texts.Plural("Week.MorePromises", view.Promises.Count - 1))]
                    : Array.Empty<TextRun>(),
            ]);
    }

    private static IEnumerable<CardElement> Next(View view, Localizer texts) => view.Next is not { } next ? [] :
    [
        Text.Rich(Spacing.Small, Text.Around(
            texts["Week.Next"], Text.Bold(Text.Name(next.Customer)), Text.Run(texts.Days.Due(next.Day, view.Today)))),
    ];

    /// <summary>What partners let pass: they were reminded, and are not any more.</summary>
    private static IEnumerable<CardElement> Overdue(View view, Localizer texts)
    {
        if (view.Overdue.Count == 0)
        {
            yield break;
        }

        yield return Text.SmallHeading(texts["Week.Overdue"], Spacing.Medium);
        foreach (var (followUp, customer) in view.Overdue.Take(MaxOverdue))
        {
            yield return Text.Rich(
                Spacing.Small,
                Text.Bold(Text.Name(customer)),
                Text.Run(texts[
                    "Week.OverdueLine", texts.About(followUp), texts.Terms.Of(followUp.Role), texts.Days.Full(followUp.Due, view.Today)]));
        }
    }

    private static IEnumerable<CardElement> Trend(View view, Localizer texts)
    {
        if (view.Trend.Count == 0)
        {
            yield break;
        }

        yield return Text.SmallHeading(texts.Plural("Week.WeeksBefore", view.Trend.Count));
        foreach (var (monday, minutes, target) in view.Trend.TakeLast(MaxTrend))
        {
            var label = new TextBlock(texts["Common.WeekOf", texts.Days.DayAndMonth(monday)]);
            foreach (var element in Bar.Labelled(label, Bar.Figures(texts, minutes, target), minutes, target, Spacing.Small))
            {
                yield return element;
            }
        }
    }

    public sealed record View
    {
        public required LocalDate Monday { get; init; }

        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }

        public required int Minutes { get; init; }

        /// <summary>Of which by observation and digital listening.</summary>
        public required int IndirectMinutes { get; init; }

        public required int TargetMinutes { get; init; }

        /// <summary>On how many working days of the week the leader is away.</summary>
        public int DaysAway { get; init; }

        /// <summary>At most four weeks before, oldest first; none from before the leader's time.</summary>
        public IReadOnlyList<(LocalDate Monday, int Minutes, int TargetMinutes)> Trend { get; init; } = [];

        /// <summary>What was logged this week, latest first.</summary>
        public IReadOnlyList<(Interaction Interaction, string Customer)> Interactions { get; init; } = [];

        /// <summary>What was heard last in the week, and at which customer; null for nothing.</summary>
        public (string Insight, string Customer)? Heard { get; init; }

        /// <summary>The leader's open promises with the customer's name, soonest due first; one shown.</summary>
        public IReadOnlyList<(Promise Promise, string Customer)> Promises { get; init; } = [];

        /// <summary>The next planned contact; null where none is planned.</summary>
        public (string Customer, LocalDate Day)? Next { get; init; }

        public int OpenFollowUps { get; init; }

        /// <summary>Follow-ups whose day a partner let pass, longest due first, at most three shown; with the customer's name.</summary>
        public IReadOnlyList<(FollowUp FollowUp, string Customer)> Overdue { get; init; } = [];

        /// <summary>The week of the digest in whose place the card is shown; null where it stands for itself.</summary>
        public IsoWeek? BackTo { get; init; }
    }
}
