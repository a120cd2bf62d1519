using System.Diagnostics;

namespace CioCoachBot.Tests.Manifest;

/// <summary>Runs the Node program of <c>tests/node-manifest</c>.</summary>
internal static class Node
{
    /// <summary>The program's folder, with its packages installed as its lock file says.</summary>
    public static async Task<string> InstallAsync()
    {
        var folder = Path.Combine(Repository.Root, "tests", "node-manifest");
        var (exitCode, output) = await RunAsync(Prerequisites.Npm!, folder, "ci", "--no-audit", "--no-fund");
        Assert.True(exitCode == 0, output);
        return folder;
    }

    /// <summary>Runs a program to its end; the output is both streams.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
