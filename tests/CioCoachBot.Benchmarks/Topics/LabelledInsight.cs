using System.Security.Cryptography;
using System.Text.Json;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Benchmarks.Topics;

/// <summary>An insight with whose matter it is, as the files of tests/insights have it.</summary>
internal sealed record LabelledInsight(string Text, string Language, string Writer, IReadOnlyList<Matter> Matters)
{
    /// <summary>The insights of a file, in their order.</summary>
    public static IReadOnlyList<LabelledInsight> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Parse)];

    /// <summary>What the makers wrote themselves, having read some of the others.</summary>
    public const string Makers = "makers.jsonl";

    /// <summary>Where the insights lie that are learned from.</summary>
    /// <param name="root">The repository's folder.</param>
    public static string FolderOfLearned(string root) => Path.Combine(root, "tests", "insights", "learned");

    /// <summary>The files that are learned from.</summary>
    /// <param name="root">The repository's folder.</param>
    public static IEnumerable<string> Learned(string root) =>
        Directory.GetFiles(FolderOfLearned(root), "*.jsonl").Order(StringComparer.Ordinal);

    /// <summary>Of everything that weights depend on: insights, words, hints and meanings.</summary>
    /// <param name="root">The repository's folder.</param>
    public static byte[] Fingerprint(string root)
    {
        string[] words = ["topics.", "hints.", "meanings."];
        var lexicon = Directory.GetFiles(Path.Combine(root, "bot", "Understanding", "Lexicon"), "*.txt")
            .Where(file => Array.Exists(words, start => Path.GetFileName(file).StartsWith(start, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
        return SHA256.HashData([.. Learned(root).Concat(lexicon).SelectMany(File.ReadAllBytes)]);
    }

    private static LabelledInsight Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var partners = root.GetProperty("partners").EnumerateArray().Select(partner => Enum.Parse<Matter>(partner.GetString()!, ignoreCase: true)).ToList();
        return new LabelledInsight(
            root.GetProperty("insight").GetString()!,
            root.GetProperty("locale").GetString()![..2],
            root.GetProperty("writer").GetString()!,
            partners.Count > 0 ? partners : [root.GetProperty("unsure").GetBoolean() ? Matter.Unsure : Matter.Nobody]);
    }
}
