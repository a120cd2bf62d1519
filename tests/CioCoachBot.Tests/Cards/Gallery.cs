using System.Diagnostics;

namespace CioCoachBot.Tests.Cards;

/// <summary>The scripts of tests/node: Microsoft's adaptivecards over the golden files. Built once a run.</summary>
internal static class Gallery
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "node");
    private static readonly Lazy<Task> Built = new(async () =>
    {
        await RunAsync(Prerequisites.Npm ?? "npm", "ci", "--no-audit", "--no-fund");
        await RunAsync(Prerequisites.Npm ?? "npm", "run", "build");
    });

    public static Task BuildAsync() => Built.Value;

    /// <summary>Draws every golden card of a language on one page, and says where it is.</summary>
    public static async Task<string> MakeAsync(string language)
    {
        await BuildAsync();
        await RunAsync("node", "gallery.mjs", language);
        return new Uri(Path.Combine(Folder, "out", $"gallery-{language}.html")).AbsoluteUri;
    }

    public static async Task<string> RunAsync(string command, params string[] arguments)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = Folder,
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
