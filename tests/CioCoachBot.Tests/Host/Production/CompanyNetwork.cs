using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Nodes;
using CioCoachBot.Tests.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CioCoachBot.Tests.Host.Production;

/// <summary>
/// Microsoft's three hosts as a bot meets them from inside a company: under their own names over TLS, behind a proxy, with certificates
/// of the company's own authority. One server on loopback plays all three.
/// </summary>
internal sealed class CompanyNetwork : IAsyncDisposable
{
    /// <summary>What the token server gives out.</summary>
    public const string AccessToken = "the-bots-own-token";

    private const string KeyHost = "login.botframework.com";
    private const string TokenHost = "login.microsoftonline.com";
    private const string ConnectorHost = "smba.trafficmanager.net";
    private static readonly string[] Hosts = [KeyHost, TokenHost, ConnectorHost];

    private readonly WebApplication _servers;
    private readonly SemaphoreSlim _arrived = new(0);
    private readonly string _certificates;

    private CompanyNetwork(WebApplication servers, string certificates) => (_servers, _certificates) = (servers, certificates);

    /// <summary>The channel, which signs what it sends to the bot.</summary>
    public SigningChannel Channel { get; } = new();

    public ConnectProxy Proxy { get; private set; } = null!;

    /// <summary>The forms with which tokens were asked for.</summary>
    public ConcurrentQueue<IFormCollection> TokenRequests { get; } = new();

    /// <summary>What arrived at the connector, with the token that it carried.</summary>
    public ConcurrentQueue<(string? Authorization, Received Sent)> Sent { get; } = new();

    /// <summary>How the operator tells the program of the network.</summary>
    public Dictionary<string, string> Environment => new(StringComparer.Ordinal)
    {
        ["HTTPS_PROXY"] = Proxy.Address,
        ["HTTP_PROXY"] = "",
        ["ALL_PROXY"] = "",
        ["NO_PROXY"] = "",
        ["https_proxy"] = "",
        ["no_proxy"] = "",
        ["SSL_CERT_FILE"] = Path.Combine(_certificates, "authority.pem"),
        ["SSL_CERT_DIR"] = _certificates,
    };

    public static async Task<CompanyNetwork> StartAsync(DirectoryInfo certificates)
    {
        var certificate = Certificate(certificates.FullName);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var servers = builder.Build();
        var network = new CompanyNetwork(servers, certificates.FullName);
        servers.Run(network.AnswerAsync);
        await servers.StartAsync();
        network.Proxy = new ConnectProxy(Hosts, new Uri(servers.Urls.First()).Port);
        return network;
    }

    /// <summary>Waits for the next message at the connector.</summary>
    public async Task<(string? Authorization, Received Sent)> NextAsync()
    {
        Assert.True(await _arrived.WaitAsync(TimeSpan.FromSeconds(30)), "Nothing was sent. Asked for: " + string.Join(", ", Proxy.Asked));
        Assert.True(Sent.TryDequeue(out var next));
        return next;
    }

    public async ValueTask DisposeAsync()
    {
        await Proxy.DisposeAsync();
        await _servers.DisposeAsync();
        Channel.Dispose();
        _arrived.Dispose();
    }

    private Task AnswerAsync(HttpContext context) => (context.Request.Host.Host, context.Request.Path.Value) switch
    {
        (KeyHost, "/v1/.well-known/openidconfiguration") => JsonAsync(context, new() { ["issuer"] = SigningChannel.Issuer, ["jwks_uri"] = $"https://{KeyHost}/v1/.well-known/keys" }),
        (KeyHost, "/v1/.well-known/keys") => context.Response.WriteAsync(Channel.Jwks),
        (TokenHost, "/common/discovery/instance") => JsonAsync(context, new()
        {
            ["tenant_discovery_endpoint"] = $"https://{TokenHost}/{SigningChannel.Tenant}/v2.0/.well-known/openid-configuration",
            ["metadata"] = new JsonArray(new JsonObject { ["preferred_network"] = TokenHost, ["preferred_cache"] = TokenHost, ["aliases"] = new JsonArray(TokenHost) }),
        }),
        (TokenHost, $"/{SigningChannel.Tenant}/oauth2/v2.0/token") => GiveTokenAsync(context),
        (ConnectorHost, _) => TakeAsync(context),
        _ => NothingAsync(context),
    };

    private static Task JsonAsync(HttpContext context, JsonObject json) => context.Response.WriteAsJsonAsync(json);

    private static Task NothingAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task GiveTokenAsync(HttpContext context)
    {
        TokenRequests.Enqueue(await context.Request.ReadFormAsync());
        await JsonAsync(context, new() { ["token_type"] = "Bearer", ["expires_in"] = 3599, ["access_token"] = AccessToken });
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var received = new Received(context.Request.Method, Uri.UnescapeDataString(context.Request.Path.Value ?? ""), body.RootElement.Clone());
        Sent.Enqueue((context.Request.Headers.Authorization, received));
        context.Response.StatusCode = StatusCodes.Status201Created;
        await JsonAsync(context, new() { ["id"] = "m1" });
        _arrived.Release();
    }

    /// <summary>A certificate for the three names, by an authority that only this test knows and that is written where the bot is told to look.</summary>
    private static X509Certificate2 Certificate(string folder)
    {
        var (from, to) = (new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authority = new CertificateRequest("CN=The company's own authority", authorityKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        authority.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        using var root = authority.CreateSelfSigned(from, to);
        File.WriteAllText(Path.Combine(folder, "authority.pem"), root.ExportCertificatePem());

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var server = new CertificateRequest($"CN={KeyHost}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        Array.ForEach(Hosts, names.AddDnsName);
        server.CertificateExtensions.Add(names.Build());
        server.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        using var issued = server.Create(root, from, to, [1, 2, 3, 4]);
        using var withKey = issued.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), password: null);
    }
}
