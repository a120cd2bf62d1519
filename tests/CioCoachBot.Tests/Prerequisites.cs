using CioCoachBot.Tests.Storage.PostgreSql;

namespace CioCoachBot.Tests;

/// <summary>What a test needs of the machine besides .NET.</summary>
public enum Prerequisite
{
    /// <summary>Node 20 or later, with npm.</summary>
    Node,

    /// <summary>Chromium, at CHROMIUM_PATH or in the usual places.</summary>
    Chromium,

    /// <summary>The runtime's TLS by OpenSSL, which finds authorities by SSL_CERT_FILE: everywhere but on Windows and macOS.</summary>
    OpenSsl,

    /// <summary>A PostgreSQL server's programs, on the path or where Debian keeps them.</summary>
    PostgreSql,
}

/// <summary>
/// A test that is skipped where something is missing, on a laptop; with the environment variable CI=true it runs and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactNeedingAttribute : FactAttribute
{
    public FactNeedingAttribute(Prerequisite prerequisite)
    {
        Prerequisite = prerequisite;
        Skip = Prerequisites.WhyNot(prerequisite);
    }

    public Prerequisite Prerequisite { get; }
}

/// <summary>Finds them.</summary>
public static class Prerequisites
{
    private static readonly string[] ChromiumNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    /// <summary>Why a test that needs it is skipped; null where it is installed, and always with CI=true.</summary>
    public static string? WhyNot(Prerequisite prerequisite) =>
        IsThere(prerequisite) || Environment.GetEnvironmentVariable("CI") == "true" ? null : $"{prerequisite} is not installed here.";

    /// <summary>True when it is installed.</summary>
    public static bool IsThere(Prerequisite prerequisite) => prerequisite switch
    {
        Prerequisite.Node => OnPath("node", "node.exe") is not null && Npm is not null,
        Prerequisite.Chromium => Chromium is not null,
        Prerequisite.OpenSsl => !OperatingSystem.IsWindows() && !OperatingSystem.IsMacOS(),
        Prerequisite.PostgreSql => PostgresServer.Programs is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(prerequisite), prerequisite, null),
    };

    /// <summary>npm's command, or null.</summary>
    public static string? Npm { get; } = OnPath("npm", "npm.cmd");

    /// <summary>Chromium's command, or null.</summary>
    public static string? Chromium { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : OnPath(ChromiumNames);

    private static string? OnPath(params string[] names) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
