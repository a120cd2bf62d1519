namespace CioCoachBot.Host.Packaging;

/// <summary>What makes a package belong to one installation.</summary>
internal sealed record PackageIdentity
{
    /// <summary>Who publishes the app where nobody else is named.</summary>
    internal const string DefaultDeveloper = "CIO Coach (self-hosted)";

    /// <summary>The longest developer name that the manifest's schema takes.</summary>
    private const int DeveloperLimit = 32;

    private PackageIdentity(Guid appId, string host, string developer) => (AppId, Host, Developer) = (appId, host, developer);

    /// <summary>The bot registration's application (client) id; the app's own id too.</summary>
    internal Guid AppId { get; }

    /// <summary>The public DNS name under which the bot is reached, lower case.</summary>
    internal string Host { get; }

    /// <summary>The publisher's name as Teams shows it.</summary>
    internal string Developer { get; }

    /// <summary>Checks what was given; an error says in one sentence what to change.</summary>
    internal static (PackageIdentity? Identity, string? Error) Of(string? appId, string? host, string? developer)
    {
        if (!Guid.TryParseExact(appId, "D", out var id) || id == Guid.Empty)
        {
            return (null, "--app-id takes the bot registration's application (client) id, such as 4f1c9b9e-7d0a-4c62-9d3e-0a5b8f2f6c11.");
        }

        if (!IsPublicName(host))
        {
            return (null, "--host takes the public DNS name of the bot without scheme, port or path, such as bot.example.com.");
        }

        var name = string.IsNullOrWhiteSpace(developer) ? DefaultDeveloper : developer.Trim();
        return name.Length > DeveloperLimit || name.Any(char.IsControl)
            ? (null, $"--developer takes a name of at most {DeveloperLimit} characters on one line.")
            : (new PackageIdentity(id, host!.ToLowerInvariant(), name), null);
    }

    private static bool IsPublicName(string? host) =>
        host is { Length: <= 253 }
        && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
        && host.Split('.') is { Length: >= 2 } labels
        && labels.All(label => label is { Length: >= 1 and <= 63 } && label[0] != '-' && label[^1] != '-')
        && !labels[^1].All(char.IsAsciiDigit);
}
