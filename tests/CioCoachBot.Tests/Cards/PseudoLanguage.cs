using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Tests.Cards;

/// <summary>A language that nobody speaks: English in wide letters. A plain letter on its cards came past the texts, or from a person.</summary>
internal static class PseudoLanguage
{
    public const string Tag = "qps";

    private const int ToWide = 'ａ' - 'a';

    public static Localizer Texts { get; } = Make();

    public static Localizer Or(string language) => language == Tag ? Texts : Localizer.For(language);

    private static Localizer Make()
    {
        var english = TextTable.Load(CultureInfo.GetCultureInfo("en"));
        var wide = english.ToFrozenDictionary(
            static text => text.Key,
            static text => IsPattern(text.Key) ? text.Value : CompositeFormat.Parse(Widen(text.Value.Format)),
            StringComparer.Ordinal);
        return new Localizer(CultureInfo.GetCultureInfo("en"), wide);
    }

    /// <summary>How a date is written is no word of a language.</summary>
    private static bool IsPattern(string key) => key.StartsWith("Common.Date.", StringComparison.Ordinal) && !key.Contains("Week", StringComparison.Ordinal) && !key.EndsWith(".At", StringComparison.Ordinal);

    private static string Widen(string text)
    {
        var wide = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            wide.Append(depth == 0 && char.IsAsciiLetter(c) ? (char)(c + ToWide) : c);
        }

        return wide.ToString();
    }
}
