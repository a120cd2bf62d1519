using System.Diagnostics;

namespace CioCoachBot.Tests.Host.Production;

/// <summary>The program as an operator gets it: published in Release, once for the tests that run it.</summary>
public sealed class ReleaseBuild : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-release");

    /// <summary>The program's assembly.</summary>
    public string Program => Path.Combine(_folder.FullName, "CioCoachBot.dll");

    // Without the analyzers, which judge the same sources in the ordinary build; without servers that would outlive the test.
    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo(
            "dotnet",
            ["publish", Path.Combine("bot", "Host"), "-c", "Release", "-o", _folder.FullName, "--no-restore", "-nodeReuse:false", "-v", "quiet", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false"])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var publish = Process.Start(start)!;
        var errors = publish.StandardError.ReadToEndAsync();
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output + await errors);
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
