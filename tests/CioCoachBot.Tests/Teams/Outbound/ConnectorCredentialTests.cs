using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Identity;
using CioCoachBot.Teams;
using CioCoachBot.Teams.Outbound;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CioCoachBot.Tests.Teams.Outbound;

public sealed class ConnectorCredentialTests
{
    [Fact]
    public void Each_kind_of_credential_is_made()
    {
        Assert.IsType<ClientSecretCredential>(ConnectorCredential.Of(Settings(o => o.ClientSecret = "not-a-secret")));
        Assert.IsType<ManagedIdentityCredential>(ConnectorCredential.Of(Settings(o => o.ManagedIdentity = true)));
        Assert.IsType<ClientAssertionCredential>(ConnectorCredential.Of(Settings(o => o.FederatedIdentityClientId = SigningChannel.AppId)));
    }

    [Theory]
    [InlineData(".pfx", null)]
    [InlineData(".pfx", "pass")]
    [InlineData(".pem", null)]
    [InlineData(".pem", "pass")]
    public void A_certificate_is_read_from_its_file(string ending, string? password)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2036, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ending);
        try
        {
            if (ending == ".pfx")
            {
                File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, password));
            }
            else
            {
                var privateKey = password is null
                    ? key.ExportPkcs8PrivateKeyPem()
                    : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
                File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + privateKey);
            }

            Assert.IsType<ClientCertificateCredential>(ConnectorCredential.Of(Settings(o => (o.CertificatePath, o.CertificatePassword) = (path, password))));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Without_an_app_id_no_call_carries_a_token()
    {
        await using var app = RunningBot.Server("Development", builder =>
        {
            builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Teams:ClientSecret", "not-a-secret")]);
            builder.Services.AddSingleton<IClock>(new TestClock());
            builder.Services.AddSingleton(TimeProvider.System);
            builder.Services.AddTeams(builder.Configuration);
        });
        Assert.Null(await app.Services.GetRequiredService<IConnectorTokens>().GetAsync(default));
        var elsewhere = new ConnectorAddress(SigningChannel.ServiceUrl, SigningChannel.Tenant, "a:1");
        Assert.Equal(new SendOutcome.Refused("ServiceHostNotAllowed"), await app.Services.GetRequiredService<IConnectorClient>().SendAsync(elsewhere, new byte[2], default));
    }

    private static TeamsOptions Settings(Action<TeamsOptions> change)
    {
        var options = new TeamsOptions { AppId = SigningChannel.AppId, AppTenantId = SigningChannel.Tenant };
        change(options);
        return options;
    }
}
