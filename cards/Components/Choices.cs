using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Customers;
using NodaTime;

namespace CioCoachBot.Cards.Components;

/// <summary>Lists to choose from.</summary>
internal static class Choices
{
    /// <summary>
    /// Type-ahead while nothing is chosen. Where something is, a drop-down: Microsoft's own renderer shows the value of a preset
    /// type-ahead, an id, in place of its title.
    /// </summary>
    public static string? StyleFor(string? chosen) => chosen is null ? "filtered" : null;

    /// <summary>A customer of the list. A client may read a title as markdown, so the marks are left out.</summary>
    public static Choice Of(Customer customer) => new(Text.UnmarkedName(customer.Name), customer.Id.ToString());

    /// <summary>The days of a week.</summary>
    public static List<Choice> Weekdays(Localizer texts) =>
        [.. Enumerable.Range(1, 7).Select(
            day => new Choice(texts.Numbers.Capital(texts.Days.Weekday((IsoDayOfWeek)day)), Codes.Of((IsoDayOfWeek)day)))];

    /// <summary>The languages, each by its own name.</summary>
    public static List<Choice> Languages() =>
        [.. Localizer.Languages.Select(static language => new Choice(Localizer.For(language)["Common.Language"], language))];

    /// <summary>The code of a weekday given as a code or as its ISO number; null for neither.</summary>
    public static string? Weekday(string? value) =>
        Codes.WeekdayOf(value) is { } day ? Codes.Of(day)
        : int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 7 ? Codes.Of((IsoDayOfWeek)number)
        : value;

    /// <summary>The common zones by city, and the present one wherever it is.</summary>
    public static List<Choice> TimeZones(string? present)
    {
        var zones = Zones.Common.Select(static id => new Choice(Zones.City(id), id)).ToList();
        if (present is not null && !Zones.Common.Contains(present, StringComparer.Ordinal))
        {
            zones.Add(new(Text.UnmarkedName(Zones.City(present)), present));
        }

        zones.Sort(static (left, right) => string.CompareOrdinal(left.Title, right.Title));
        return zones;
    }

    /// <summary>As many of the choices as leave the card under its limit, the chosen one among them.</summary>
    /// <param name="all">All choices, in the order in which they are shown.</param>
    /// <param name="chosen">The value that stands in the input.</param>
    /// <param name="bytes">How many bytes of JSON they may take.</param>
    public static List<Choice> Within(IReadOnlyList<Choice> all, string? chosen, int bytes)
    {
        var shown = new List<Choice>(all.Count);
        if (chosen is not null && all.FirstOrDefault(choice => choice.Value == chosen) is { } first)
        {
            bytes -= Size(first);
        }

        foreach (var choice in all)
        {
            var size = choice.Value == chosen ? 0 : Size(choice);
            if (size <= bytes)
            {
                shown.Add(choice);
                bytes -= size;
            }
        }

        return shown;
    }

    private static int Size(Choice choice) =>
        CardFormat.Write(choice).Length + 1;
}
