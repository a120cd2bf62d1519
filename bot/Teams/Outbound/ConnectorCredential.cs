using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;

namespace CioCoachBot.Teams.Outbound;

/// <summary>Makes the credential of the kind that the settings name.</summary>
internal static class ConnectorCredential
{
    private const string FederationScope = "api://AzureADTokenExchange/.default";

    /// <summary>The credential of checked options with an app id.</summary>
    public static TokenCredential Of(TeamsOptions options)
    {
        if (options.ManagedIdentity)
        {
            return new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.AppId));
        }

        var tenant = options.AppTenantId is { Length: > 0 } own ? own : options.TenantIds[0];
        var authority = new Uri(options.Authority);
        if (options.FederatedIdentityClientId is { Length: > 0 } identityId)
        {
            var identity = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(identityId));
            return new ClientAssertionCredential(
                tenant,
                options.AppId,
                async cancellation => (await identity.GetTokenAsync(new TokenRequestContext([FederationScope]), cancellation)).Token,
                new ClientAssertionCredentialOptions { AuthorityHost = authority });
        }

        return options.CertificatePath is { Length: > 0 } path
            ? new ClientCertificateCredential(tenant, options.AppId, Load(
                path, options.CertificatePassword), new ClientCertificateCredentialOptions { AuthorityHost = authority })
            : new ClientSecretCredential(
                tenant, options.AppId, options.ClientSecret, new ClientSecretCredentialOptions { AuthorityHost = authority });
    }

    /// <summary>The certificate with its key: PKCS #12, or PEM.</summary>
    public static X509Certificate2 Load(string path, string? password)
    {
        if (!path.EndsWith(".pem", StringComparison.OrdinalIgnoreCase))
        {
            return X509CertificateLoader.LoadPkcs12FromFile(path, password);
        }

        return string.IsNullOrEmpty(password)
            ? X509Certificate2.CreateFromPemFile(path)
            : X509Certificate2.CreateFromEncryptedPemFile(path, password);
    }
}
