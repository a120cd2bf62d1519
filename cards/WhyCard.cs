using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Benchmarks;
using CioCoachBot.Coach.Figures;

namespace CioCoachBot.Cards;

/// <summary>Why a leader in IT meets customers: the reasons with their sources, each beside what this leader has of it.</summary>
public static class WhyCard
{
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var learn = texts["Advice.Why.Learn", CioSurvey.Year];
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Week.Summary", texts["Advice.Why.Title"], learn.TrimEnd('.')],
            Body =
            [
                Text.Heading(texts["Advice.Why.Title"]),
                Text.Line(learn),
                .. view.Heard is { } heard ? [HeardLine.Of(heard.Customer, heard.Insight, texts)] : Array.Empty<CardElement>(),
                Text.Line(texts["Advice.Why.Needs"], Spacing.Medium),
                Text.Line(texts["Advice.Why.Promise"], Spacing.Medium),
                .. view.Own.PromisesSettled == 0
                    ? Array.Empty<CardElement>()
                    : [Text.Quiet(texts["Advice.Why.Kept", view.Own.PromisesKept, view.Own.PromisesSettled])],
                .. Buttons.Rows(
                    Buttons.Do(texts["Advice.ShowIdeas"], CardVerbs.IdeasShow),
                    Buttons.Do(texts["Advice.ShowBenchmark"], CardVerbs.BenchmarkShow)),
            ],
        };
    }

    public sealed record View
    {
        /// <summary>The leader's own figures.</summary>
        public required TwelveWeeks Own { get; init; }

        /// <summary>What the leader heard last, and at which customer; null for nothing.</summary>
        public (string Insight, string Customer)? Heard { get; init; }
    }
}
