using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Benchmarks;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Coach.Promises;

namespace CioCoachBot.Cards.Components;

/// <summary>The sentences of a leader's figures, each from the figures alone.</summary>
internal static class FigureText
{
    private const int MostAccounts = 4;

    /// <summary>"November", "Quarter 4, 2026".</summary>
    public static string Name(FigurePeriod period, NodaTime.LocalDate today, Localizer texts) => texts.Numbers.Capital(
        period.Span == FigureSpan.Month
            ? texts.Days.Month(period.From, today)
            : texts["Figures.QuarterName", period.Quarter, period.From.Year]);

    /// <summary>"with 4 customers · 10 contacts".</summary>
    public static string Context(PeriodFigures figures, Localizer texts) => texts[
        "Figures.Context",
        texts.Plural("Digests.BoardWith", figures.Customers.Count(static one => one.Contacts > 0)),
        texts.Plural("Figures.Contacts", figures.Contacts.Sum(static one => one.Contacts))];

    /// <summary>"9 of the last 12 weeks with contact · longest gap: 2 weeks".</summary>
    public static string Regular(Regularity regularity, Localizer texts)
    {
        if (regularity.Weeks.Count == 1)
        {
            return texts["Figures.FirstWeek"];
        }

        var weeks = texts["Figures.RegularWeeks", regularity.WithContact, regularity.Weeks.Count];
        var gap = regularity.LongestGap == 0 ? texts["Figures.NoGap"] : texts.Plural("Figures.Gap", regularity.LongestGap);
        return weeks + Text.Separator + gap;
    }

    /// <summary>What the survey says of strategic work, with source and year.</summary>
    public static string Strategic(Localizer texts) => texts[
        "Advice.Strategic",
        texts.Numbers.Percent(CioSurvey.RegularStrategic),
        texts.Numbers.Percent(CioSurvey.SeldomStrategic),
        texts["Advice.CioSurvey", CioSurvey.Year]];

    /// <summary>One line for a board: who met whom, what was heard, what was done, as far as it is so; null where nobody was met.</summary>
    public static string? Board(PeriodFigures figures, string leader, NodaTime.LocalDate today, Localizer texts)
    {
        if (figures.Minutes == 0)
        {
            return null;
        }

        var period = figures.Period;
        var when = period.Span == FigureSpan.Month
            ? texts["Figures.InMonth", texts.Days.Month(period.From, today)]
            : texts["Figures.InQuarter", period.Quarter, period.From.Year];
        var met = figures.Customers.Where(static one => one.Direct > 0).ToList();
        var line = met.Count == 0
            ? texts["Figures.BoardWatched", leader, texts.Durations.Of(figures.IndirectMinutes), when]
            : texts["Figures.Board", leader, texts.Durations.Of(figures.DirectMinutes), texts.Plural("Digests.BoardWith", met.Count), when];
        var accounts = met.Where(static one => one.Customer.Strategic).Select(static one => Text.Name(one.Customer.Name)).ToList();
        if (accounts.Count > 0)
        {
            line += texts["Figures.BoardAccounts", texts.Numbers.AndMore(accounts, MostAccounts)];
        }

        if (figures.Theme is var (theme, customers))
        {
            line += texts["Figures.BoardTheme", texts.Numbers.Word(customers), Text.Name(texts.Theme(theme))];
        }

        line += Part("Figures.BoardDone", figures.Done.Sum(static one => one.Count), texts);
        return line + Part("Figures.BoardKept", figures.Promised(PromiseState.Kept), texts) + ".";
    }

    private static string Part(string key, int count, Localizer texts) => count == 0 ? "" : texts.Plural(key, count);
}
