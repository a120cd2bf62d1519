using System.Globalization;
using System.Text;

namespace CioCoachBot.Cards.Texts;

/// <summary>Fills the places of a text by its language's culture, and by the rules that a word beside a name follows.</summary>
/// <remarks>
/// <c>{0:de}</c> is French for "of": <c>de Contoso</c>, and before a vowel or an h <c>d’Ines</c>, <c>d’Hervé</c>.
/// </remarks>
internal sealed class Grammar(CultureInfo culture) : IFormatProvider, ICustomFormatter
{
    private const string Of = "de";
    private const string Vowels = "aeiouhœæ";

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : culture.GetFormat(formatType);

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => (format, arg) switch
    {
        (Of, _) => Elided(arg?.ToString() ?? string.Empty),
        (_, IFormattable formattable) => formattable.ToString(format, culture),
        _ => arg?.ToString() ?? string.Empty,
    };

    private static string Elided(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD).ToLowerInvariant();
        var isVowel = letters.Length > 0 && (Vowels.Contains(letters[0], StringComparison.Ordinal)
            || (letters[0] == 'y' && letters.Length > 1 && !Vowels.Contains(letters[1], StringComparison.Ordinal)));
        return isVowel ? Of[0] + "’" + name : Of + " " + name;
    }
}
