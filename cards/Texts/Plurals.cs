namespace CioCoachBot.Cards.Texts;

/// <summary>
/// Which form of a noun goes with a whole number, by the plural rules of Unicode CLDR: an entry's name ends in <c>_one</c>, <c>_other</c>
/// and so on.
/// </summary>
internal static class Plurals
{
    /// <summary>The category of a number in a language.</summary>
    /// <param name="language">The two letters of ISO 639.</param>
    /// <param name="number">Not negative.</param>
    public static string Category(string language, int number) => language switch
    {
        "fr" => number is 0 or 1 ? "one" : "other",
        _ => number == 1 ? "one" : "other",
    };
}
