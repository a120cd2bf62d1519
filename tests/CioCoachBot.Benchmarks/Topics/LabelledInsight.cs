using System.Text.Json;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Benchmarks.Topics;

/// <summary>An insight with whose matter it is, as the files of tests/insights have it.</summary>
internal sealed record LabelledInsight(string Text, string Language, string Writer, IReadOnlyList<Matter> Matters)
{
    /// <summary>The insights of a file, in their order.</summary>
    public static IReadOnlyList<LabelledInsight> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Parse)];

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
