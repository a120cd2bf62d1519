using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using System.Text;

namespace CioCoachBot.Cards.Texts;

/// <summary>
/// All texts of one language by their keys: <c>File.Name</c> is the entry <c>Name</c> of <c>Texts/&lt;language&gt;/File.resx</c>.
/// </summary>
internal static class TextTable
{
    private const string Prefix = "CioCoachBot.Cards.Texts.";
    private const string Suffix = ".resources";

    /// <summary>The texts of the language, each entry that it lacks in English.</summary>
    public static FrozenDictionary<string, CompositeFormat> Load(CultureInfo culture)
    {
        var texts = new Dictionary<string, CompositeFormat>(StringComparer.Ordinal);
        var assembly = typeof(TextTable).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(
            static name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var file = resource[Prefix.Length..^Suffix.Length];
            var manager = new ResourceManager(Prefix + file, assembly);
            foreach (System.Collections.DictionaryEntry entry in manager.GetResourceSet(
                CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!)
            {
                var name = (string)entry.Key;
                texts.Add(file + "." + name, CompositeFormat.Parse(manager.GetString(name, culture)!));
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
