using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Benchmarks;
using CioCoachBot.Coach.Figures;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What is known of other CIOs, with source and year, and the leader's own figures beside it.</summary>
public static class BenchmarkCard
{
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var source = texts["Advice.CioSurvey", CioSurvey.Year];
        string Percent(int share) => texts.Numbers.Percent(share);
        var all = texts["Advice.TwoThirds", source];
        return new()
        {
            Lang = texts.Language,
            FallbackText = all,
            Body =
            [
                Text.Heading(texts["Advice.Benchmark.Title"]),
                Text.Line(all),
                Text.Line(texts["Advice.ReportToCeo", Percent(CioSurvey.RegularReportingToCeo), Percent(CioSurvey.AllReportingToCeo), source], Spacing.Medium),
                Yours(view.Own.Minutes == 0
                    ? texts["Advice.Yours.None"]
                    : texts["Advice.Yours.Regular", FigureText.Regular(view.Own.Regularity, texts)]),
                Text.Line(FigureText.Strategic(texts), Spacing.Medium),
                .. view.Own.Minutes == 0
                    ? Array.Empty<CardElement>()
                    : [Yours(Purposes(view.Own, Percent, texts))],
                Text.Line(texts["Advice.Budget", Percent(Budgets.OfIt), Percent(Budgets.OfMarketing)], Spacing.Medium),
                Text.Quiet(texts["Advice.Together"], Spacing.Medium),
                .. Buttons.Rows(
                    Buttons.Do(texts["Advice.ShowIdeas"], CardVerbs.IdeasShow),
                    Buttons.Do(texts["Advice.MyMonth"], CardVerbs.FiguresShow, FiguresButton.Data(FigurePeriod.Of(FigureSpan.Month, view.Today)))),
            ],
        };
    }

    /// <summary>The share where any purpose was said, with how many contacts carry one; nobody is compared by what was not asked.</summary>
    private static string Purposes(TwelveWeeks own, Func<int, string> percent, Localizer texts) => own switch
    {
        { WithPurpose: 0 } => texts["Advice.Yours.NoPurpose"],
        _ when own.WithPurpose < own.Contacts => texts[
            "Advice.Yours.SomePurposes", percent(Bar.Share(own.StrategicMinutes, own.Minutes)), own.WithPurpose, own.Contacts],
        _ => texts["Advice.Yours.Strategic", percent(Bar.Share(own.StrategicMinutes, own.Minutes))],
    };

    private static TextBlock Yours(string line) => Text.Line(line, Spacing.Small) with { Weight = TextWeight.Bolder };

    public sealed record View
    {
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>The leader's own figures.</summary>
        public required TwelveWeeks Own { get; init; }
    }
}
