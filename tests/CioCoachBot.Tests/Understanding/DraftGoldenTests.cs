using System.Text.Json.Nodes;
using CioCoachBot.Host.Commands;
using NodaTime;

namespace CioCoachBot.Tests.Understanding;

/// <summary>
/// Twenty drafts in git, to be read as their partner would. After a change on purpose accept the new ones:
/// <c>ACCEPT_GOLDEN=1 dotnet test --filter DraftGolden</c>, and look at the difference.
/// </summary>
public sealed class DraftGoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "golden", "drafts");

    [Fact]
    public void Drafts_are_as_accepted()
    {
        using var input = new StreamReader(Path.Combine(Folder, "insights.jsonl"));
        using var output = new StringWriter { NewLine = "\n" };
        SuggestCommand.Run(input, output, Instant.FromUtc(2026, 11, 30, 9, 0));
        var drafts = string.Concat(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(static line => JsonNode.Parse(line)!["followUps"]!.AsArray())
            .Select(static one => $"{one!["partner"]} · {one["rule"]} · {one["due"]}\n{one["draft"]}\n\n"));

        var file = Path.Combine(Folder, "drafts.txt");
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1")
        {
            File.WriteAllText(file, drafts);
        }

        Assert.Equal(File.ReadAllText(file), drafts);
    }
}
