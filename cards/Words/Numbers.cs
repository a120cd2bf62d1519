using System.Globalization;

namespace CioCoachBot.Cards.Words;

/// <summary>Numbers as people write them in a sentence.</summary>
public static class Numbers
{
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] SmallOrdinals =
        ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>"no", "one" to "twelve", then figures.</summary>
    public static string Word(int number) =>
        number >= 0 && number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1250": as an input or a button's data holds it.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with its noun: "one customer", "no customers", "13 customers".</summary>
    public static string Of(int number, string one, string many) => Word(number) + " " + (number == 1 ? one : many);

    /// <summary>"first" to "twelfth", then "13th", "21st", "112th".</summary>
    /// <param name="number">1 or more.</param>
    public static string Ordinal(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        if (number < SmallOrdinals.Length)
        {
            return SmallOrdinals[number];
        }

        var ending = (number % 100 is >= 11 and <= 13 ? 0 : number % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }

    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
}
