using System.Security.Cryptography;
using CioCoachBot.Teams.Authentication;
using CioCoachBot.Teams.Outbound;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Teams;

/// <summary>Refuses, at start, settings with which the bot could not run or would not be safe, naming each setting.</summary>
internal sealed class TeamsOptionsCheck(IHostEnvironment environment, LoopbackTrust loopback) : IValidateOptions<TeamsOptions>
{
    private static readonly string[] SharedSuffixes =
    [
        ".trafficmanager.net", ".azurewebsites.net", ".azure.com", ".azure.net", ".cloudapp.net", ".azurefd.net", ".azureedge.net",
        ".windows.net", ".azure-api.net", ".azurecontainerapps.io", ".azurestaticapps.net", ".trafficmanager.cn", ".usgovtrafficmanager.net",
    ];

    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        var faults = new List<string>();
        if (string.IsNullOrEmpty(options.AppId))
        {
            if (!environment.IsDevelopment())
            {
                faults.Add($"Teams__AppId is missing. Without it the bot runs only in Development, for callers on the same machine; this environment is {environment.EnvironmentName}.");
            }
        }
        else
        {
            CheckIdentity(options, faults);
            CheckCredential(options, faults);
            CheckAddresses(options, faults);
        }

        foreach (var tenant in options.TenantIds)
        {
            CheckGuid("Teams__TenantIds", tenant, faults);
        }

        foreach (var host in options.AllowedHosts)
        {
            if (Uri.CheckHostName(host.StartsWith('.') ? host[1..] : host) == UriHostNameType.Unknown)
            {
                faults.Add($"Teams__AllowedHosts holds '{host}', which is no host name. Write names such as smba.trafficmanager.net or .teams.microsoft.us.");
            }
            else if (IsTooWide(host))
            {
                faults.Add($"Teams__AllowedHosts holds '{host}', under which anybody can have a host. Write the name of one host, or a suffix that belongs to Teams alone, such as .teams.microsoft.us.");
            }
        }

        CheckPacing(options.Pacing, faults);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static void CheckIdentity(TeamsOptions options, List<string> faults)
    {
        CheckGuid("Teams__AppId", options.AppId!, faults);
        if (options.TenantIds.Count == 0)
        {
            faults.Add("Teams__TenantIds is missing: list the id of every tenant that the bot serves.");
        }

        if (options.AppTenantId is { Length: > 0 } tenant)
        {
            CheckGuid("Teams__AppTenantId", tenant, faults);
        }
        else if (options.TenantIds.Count > 1 && !options.ManagedIdentity)
        {
            faults.Add("Teams__AppTenantId is missing: with several Teams__TenantIds it must say in which tenant the app is registered.");
        }
    }

    private static void CheckCredential(TeamsOptions options, List<string> faults)
    {
        var kinds = (options.ClientSecret is { Length: > 0 } ? 1 : 0)
            + (options.CertificatePath is { Length: > 0 } ? 1 : 0)
            + (options.ManagedIdentity ? 1 : 0)
            + (options.FederatedIdentityClientId is { Length: > 0 } ? 1 : 0);
        if (kinds != 1)
        {
            faults.Add("Set exactly one of Teams__ClientSecret, Teams__CertificatePath, Teams__ManagedIdentity and Teams__FederatedIdentityClientId; "
                + (kinds == 0 ? "none is set." : $"{kinds} are set."));
        }

        if (options.CertificatePath is { Length: > 0 } path)
        {
            CheckCertificate(path, options.CertificatePassword, faults);
        }

        if (options.FederatedIdentityClientId is { Length: > 0 } identity)
        {
            CheckGuid("Teams__FederatedIdentityClientId", identity, faults);
        }
    }

    private static void CheckCertificate(string path, string? password, List<string> faults)
    {
        if (!File.Exists(path))
        {
            faults.Add("Teams__CertificatePath names a file that does not exist.");
            return;
        }

        try
        {
            using var certificate = ConnectorCredential.Load(path, password);
            if (!certificate.HasPrivateKey)
            {
                faults.Add("Teams__CertificatePath names a certificate without its private key.");
            }
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            faults.Add("Teams__CertificatePath names a file that cannot be read as a certificate with Teams__CertificatePassword.");
        }
    }

    private void CheckAddresses(TeamsOptions options, List<string> faults)
    {
        if (!MetadataAddress.IsSafe(options.OpenIdMetadataUrl, loopback))
        {
            faults.Add("Teams__OpenIdMetadataUrl must be an absolute https address.");
        }

        if (!Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority) || authority.Scheme != Uri.UriSchemeHttps)
        {
            faults.Add("Teams__Authority must be an absolute https address.");
        }

        if (string.IsNullOrWhiteSpace(options.Issuer))
        {
            faults.Add("Teams__Issuer is empty.");
        }

        if (string.IsNullOrWhiteSpace(options.Scope))
        {
            faults.Add("Teams__Scope is empty.");
        }
    }

    /// <summary>
    /// A suffix under which strangers register names: a top level, or a name space that a cloud shares among its customers.
    /// </summary>
    private static bool IsTooWide(string host) =>
        host.StartsWith('.') && (host.Count(c => c == '.') < 2 || Array.Exists(
            SharedSuffixes, shared => host.EndsWith(shared, StringComparison.OrdinalIgnoreCase)));

    private static void CheckPacing(PacingOptions pacing, List<string> faults)
    {
        if (pacing.SafetyFactor is not (> 0 and <= 1))
        {
            faults.Add("Teams__Pacing__SafetyFactor must be above 0 and at most 1.");
        }

        foreach (var (name, limits) in new[] { ("Send", pacing.Send), ("Create", pacing.Create) })
        {
            if (limits.PerSecond < 0 || limits.PerTwoSeconds < 0 || limits.PerThirtySeconds < 0 || limits.PerHour < 0)
            {
                faults.Add($"Teams__Pacing__{name} has a limit below 0; 0 means no limit.");
            }
        }

        if (pacing.TenantPerSecond < 0)
        {
            faults.Add("Teams__Pacing__TenantPerSecond is below 0; 0 means no limit.");
        }
    }

    private static void CheckGuid(string setting, string value, List<string> faults)
    {
        if (!Guid.TryParseExact(value, "D", out _))
        {
            faults.Add($"{setting} holds a value that is no id of the form 00000000-0000-0000-0000-000000000000.");
        }
    }
}
