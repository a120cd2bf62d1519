using System.ComponentModel;
using System.Diagnostics;

namespace CioCoachBot.Tests.Manifest;

/// <summary>Runs the Node programs of <c>tests/node-*</c>.</summary>
internal static class Node
{
    /// <summary>True where <c>node</c> can be started.</summary>
    public static bool IsInstalled { get; } = Starts("node");

    /// <summary>True on the build server, where nothing may be skipped.</summary>
    public static bool IsMandatory { get; } = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The folder of a Node program, with its packages installed as its lock file says.</summary>
    public static async Task<string> InstallAsync(string program)
    {
        var folder = Path.Combine(Repository.Root, "tests", program);
        var (exitCode, output) = await RunAsync("npm", folder, "ci", "--no-audit", "--no-fund");
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

    private static bool Starts(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true, UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A fact that needs Node: skipped on a machine without it, but not on the build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Node.IsInstalled || Node.IsMandatory ? null : "Needs Node 20 on the PATH.";
}
