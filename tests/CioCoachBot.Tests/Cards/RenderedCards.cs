using System.Diagnostics;
using System.Text.Json;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Tests.Cards;

/// <summary>Every golden card is parsed and rendered by Microsoft's adaptivecards, without a warning but the library's own. What is checked: tests/node/check.mjs.</summary>
public sealed class RenderedCards
{
    [FactNeeding(Prerequisite.Node)]
    public async Task Microsofts_library_shows_every_card()
    {
        var folder = Path.Combine(Repository.Root, "tests", "node");
        await RunAsync(folder, Prerequisites.Npm ?? "npm", "ci", "--no-audit", "--no-fund");
        await RunAsync(folder, Prerequisites.Npm ?? "npm", "run", "build");
        foreach (var language in Localizer.Languages.Append(PseudoLanguage.Tag))
        {
            await CheckAsync(folder, GoldenCards.FolderOf(language));
        }
    }

    private static async Task CheckAsync(string folder, string cards)
    {
        var output = await RunAsync(folder, "node", Path.Combine("out", "check.cjs"), cards);

        var checks = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(Directory.GetFiles(cards, "*.json").Length, checks.Count);
        var problems = checks.SelectMany(static check => check.GetProperty("problems").EnumerateArray()
            .Select(problem => check.GetProperty("file").GetString() + ": " + problem.GetString()));
        Assert.Empty(problems);
    }

    private static async Task<string> RunAsync(string folder, string command, params string[] arguments)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, $"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await errors}");
        return await output;
    }
}
