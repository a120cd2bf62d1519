using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Tests.Cards;

/// <summary>
/// A language that nobody speaks: English in wide letters. A plain letter on its cards came past the texts, or from a person.
/// </summary>
internal static partial class PseudoLanguage
{
    public const string Tag = "qps";

    private const int ToWide = 'ａ' - 'a';

    public static Localizer Texts { get; } = Make();

    public static Localizer Or(string language) => language == Tag ? Texts : Localizer.For(language);

    /// <summary>
    /// What people wrote on the sample cards: the texts in the file that makes them, the cities of time zones and the languages by their
    /// own names.
    /// </summary>
    private static readonly List<string> Peoples =
    [
        .. Literal().Matches(File.ReadAllText(Path.Combine(Repository.Root, "tests", "CioCoachBot.Tests", "Cards", "Samples.cs")))
            .SelectMany(static match => Regex.Unescape(match.Groups["text"].Value).Split(['\n', '{', '}', '/'], StringSplitOptions.TrimEntries))
            .Concat(Zones.Common.Select(Zones.City))
            .Concat(Localizer.Languages.Select(static tag => Localizer.For(tag)["Common.Language"]))
            .Where(static text => text.Length > 2)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(static text => text.Length),
    ];

    /// <summary>True where a plain letter is left when everything that a person wrote is taken out.</summary>
    public static bool HasForeignLetters(string text)
    {
        foreach (var theirs in Peoples)
        {
            text = text.Replace(theirs, string.Empty, StringComparison.OrdinalIgnoreCase);
        }

        return text.Any(char.IsAsciiLetter);
    }

    [GeneratedRegex(@"""(?<text>(?:\\.|[^""\\])*)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Literal();

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
