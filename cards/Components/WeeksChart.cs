using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Figures;

namespace CioCoachBot.Cards.Components;

/// <summary>Weeks side by side: Teams' chart, or a table where a client has none. What it shows is read aloud as well.</summary>
internal static class WeeksChart
{
    public static CardElement Of(IReadOnlyList<WeekSum> weeks, Localizer texts) => new VerticalBarChart(
        texts["Figures.AWeek"],
        [.. weeks.Select(week => new ChartBar(texts.Days.DayAndMonth(week.Week.Monday), week.Minutes, "categoricalBlue"))],
        Table(weeks, texts))
    {
        Spacing = Spacing.Medium,
    };

    /// <summary>The weeks with contact, to be read aloud.</summary>
    public static IEnumerable<string> Said(IReadOnlyList<WeekSum> weeks, Localizer texts) => weeks
        .Where(static week => week.Minutes > 0)
        .Select(week => texts["Figures.WeekSaid", texts.Days.DayAndMonth(week.Week.Monday), texts.Durations.Spoken(week.Minutes)]);

    private static Table Table(IReadOnlyList<WeekSum> weeks, Localizer texts) => new(
        [new(1), new(1)],
        [
            Row(Header(texts["Figures.Week"]), Header(texts["Digests.Time"])),
            .. weeks.Select(week => Row(
                Text.Rich(null, Text.Run(texts.Days.DayAndMonth(week.Week.Monday))), new TextBlock(texts.Durations.Of(week.Minutes)))),
        ])
    {
        Spacing = Spacing.Medium,
    };

    private static TextBlock Header(string text) => new(text) { Weight = TextWeight.Bolder };

    private static TableRow Row(CardElement left, CardElement right) => new([new([left]), new([right])]);
}
