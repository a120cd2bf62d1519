using System.Text.RegularExpressions;

namespace CioCoachBot.Tests.Layers;

/// <summary>The walk of a newcomer in docs/architecture.md leads past files that are there, and not past too many.</summary>
public sealed partial class WalkTests
{
    private const int MostFiles = 60;

    [Fact]
    public void The_walk_of_a_typed_log_is_short_and_leads_somewhere()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));
        var walk = page[page.IndexOf("## A walk", StringComparison.Ordinal)..];
        var files = Link().Matches(walk[..walk.IndexOf("\n## ", 3, StringComparison.Ordinal)]).Select(static link => link.Groups["path"].Value).ToList();

        Assert.InRange(files.Count, 1, MostFiles);
        Assert.All(files, static file => Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", file)), file));
    }

    [GeneratedRegex(@"\]\((?<path>[^)]+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
