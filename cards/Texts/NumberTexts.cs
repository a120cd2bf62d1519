using System.Globalization;

namespace CioCoachBot.Cards.Texts;

/// <summary>Numbers, ordinals, percentages, quotations and lists as people write them in a sentence.</summary>
public sealed class NumberTexts
{
    private const int MostInWords = 12;
    private readonly Localizer _texts;

    internal NumberTexts(Localizer texts) => _texts = texts;

    /// <summary>"one" to "twelve", then figures. For a number with its noun use <see cref="Localizer.Plural"/>.</summary>
    public string Word(int number) => number is >= 0 and <= MostInWords
        ? _texts["Common.Number." + Digits(number)]
        : number.ToString(_texts.Culture);

    /// <summary>"first" to "twelfth".</summary>
    /// <param name="number">1 to 12: languages differ too much in what comes after, and nobody says it.</param>
    public string Ordinal(int number) => _texts["Common.Ordinal." + Digits(number)];

    /// <summary>"63%".</summary>
    public string Percent(int share) => _texts["Common.Percent", share];

    /// <summary>A person's words in the quotation marks of the reader's language; already made safe.</summary>
    public string Quoted(string words) => _texts["Common.Quote", words];

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public string And(IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count switch
        {
            0 => string.Empty,
            1 => items[0],
            _ => _texts["Common.ListPair", string.Join(_texts["Common.ListSeparator"], items.Take(items.Count - 1)), items[^1]],
        };
    }

    /// <summary>At most so many of them, then how many more: "a, b and 12 more".</summary>
    public string AndMore(IReadOnlyList<string> items, int most)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count <= most ? And(items) : And([.. items.Take(most), _texts["Common.ListMore", items.Count - most]]);
    }

    /// <summary>The text with a capital first letter, after the mark that opens a Spanish question.</summary>
    public string Capital(string text)
    {
        var first = text.StartsWith('¿') ? 1 : 0;
        return text.Length <= first || char.IsUpper(text[first])
            ? text
            : string.Concat(text.AsSpan(0, first), char.ToUpper(text[first], _texts.Culture).ToString(), text.AsSpan(first + 1));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
