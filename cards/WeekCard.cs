using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>My week: figure, bar, trend of four weeks, and what was logged.</summary>
public static class WeekCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var week = Days.WeekOf(view.Monday, view.Today);
        var figures = Bar.Figures(view.Minutes, view.TargetMinutes);
        var body = new List<CardElement> { Text.Heading(week + " with customers") };
        body.AddRange(Bar.WithFigure(view.Minutes, view.TargetMinutes));
        if (view.IndirectMinutes > 0)
        {
            body.Add(Text.Quiet("Of which " + Durations.Of(view.IndirectMinutes) + " by watching and listening."));
        }

        body.AddRange(Logged(view));
        if (view.Trend.Count > 0)
        {
            body.Add(Text.SmallHeading("The four weeks before"));
            foreach (var (monday, minutes, target) in view.Trend.TakeLast(MaxTrend))
            {
                body.AddRange(Bar.Labelled(
                    new TextBlock("Week of " + Days.DayAndMonth(monday)), Bar.Figures(minutes, target), minutes, target, Spacing.Small));
            }
        }

        var log = Buttons.First("Log a contact", CardVerbs.LogForm);
        body.AddRange(view.OpenFollowUps == 0
            ? Buttons.Rows(log)
            : Buttons.Rows(log, Buttons.Do(Numbers.Capital(Numbers.Of(view.OpenFollowUps, "open follow-up", "open follow-ups")), CardVerbs.FollowUpsShow)));
        return new() { FallbackText = week + ": " + figures + ".", Body = body };
    }

    private const int MaxLogged = 10;
    private const int MaxTrend = 4;

    private static IEnumerable<CardElement> Logged(View view)
    {
        if (view.Interactions.Count == 0)
        {
            yield return Text.Quiet("Nothing logged yet. One line is enough: Contoso, 45 min, yesterday.", Spacing.Medium);
            yield break;
        }

        yield return Text.SmallHeading("Logged", Spacing.Medium);
        foreach (var (interaction, customer) in view.Interactions.Take(MaxLogged))
        {
            yield return Text.Rich(Spacing.Small, Text.Bold(Text.Name(customer)), Text.Run(" · " + ContactLine.Of(interaction, view.Today)));
        }

        if (view.Interactions.Count > MaxLogged)
        {
            yield return Text.Quiet("And " + Numbers.Word(view.Interactions.Count - MaxLogged) + " more.");
        }
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The week's Monday.</summary>
        public required LocalDate Monday { get; init; }
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>Minutes so far.</summary>
        public required int Minutes { get; init; }
        /// <summary>Of which indirect (observation, digital listening).</summary>
        public required int IndirectMinutes { get; init; }
        /// <summary>The target in minutes.</summary>
        public required int TargetMinutes { get; init; }
        /// <summary>The last four full weeks, oldest first: Monday, minutes, target.</summary>
        public IReadOnlyList<(LocalDate Monday, int Minutes, int TargetMinutes)> Trend { get; init; } = [];
        /// <summary>What was logged this week, latest first.</summary>
        public IReadOnlyList<(Interaction Interaction, string Customer)> Interactions { get; init; } = [];
        /// <summary>How many follow-ups are open.</summary>
        public int OpenFollowUps { get; init; }
    }
}
