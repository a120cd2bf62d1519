using System.Text.RegularExpressions;
using System.Xml.Linq;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Tests.Cards;

/// <summary>Every language says everything, with the same places to fill, and nothing that no card asks for.</summary>
public sealed partial class TextsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "cards", "Texts");

    public static TheoryData<string> Translations => [.. Localizer.Languages.Skip(1)];

    [Fact]
    public void A_language_is_a_folder() =>
        Assert.Equal(Localizer.Languages.Order(StringComparer.Ordinal), Directory.GetDirectories(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_has_the_keys_and_places_of_English(string language)
    {
        var english = Texts("en");
        var translated = Texts(language);

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), translated.Keys.Order(StringComparer.Ordinal));
        var places = english.Where(text => Places(text.Value) != Places(translated[text.Key])).Select(static text => text.Key);
        Assert.Empty(places);
    }

    private static Dictionary<string, string> Texts(string language) => Directory.GetFiles(Path.Combine(Folder, language), "*.resx")
        .SelectMany(static file => XDocument.Load(file).Descendants("data").Select(entry => (
            Key: Path.GetFileNameWithoutExtension(file) + "." + entry.Attribute("name")!.Value,
            Text: entry.Element("value")!.Value)))
        .ToDictionary(static text => text.Key, static text => text.Text, StringComparer.Ordinal);

    /// <summary>The places of a text, each once: a language may fill one in twice.</summary>
    private static string Places(string text) => string.Join(',', Place().Matches(text).Select(static match => match.Groups["place"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{(?<place>\d+)[^}]*\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
