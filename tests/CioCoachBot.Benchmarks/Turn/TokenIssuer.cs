using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CioCoachBot.Benchmarks.Turn;

/// <summary>The channel's directory in a stand-in connector: it publishes its key and issues the callers' tokens.</summary>
/// <param name="address">The connector's base address.</param>
internal sealed class TokenIssuer(string address) : IDisposable
{
    private const string Issuer = "https://api.botframework.com";
    private const string KeyId = "benchmark";

    private readonly RSA _key = RSA.Create(2048);

    /// <summary>A token of the channel for the bot, bound to the service address.</summary>
    public static Task<string> TokenAsync(HttpClient http, string connector, string serviceUrl) => http.GetStringAsync(
        new Uri($"{connector}/harness/token?audience={BotUnderTest.AppId}&serviceUrl={Uri.EscapeDataString(serviceUrl)}"));

    /// <summary>Its endpoints.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet("/v1/.well-known/openidconfiguration", () => Json(new JsonObject
        {
            ["issuer"] = Issuer,
            ["jwks_uri"] = address + "/v1/.well-known/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        }));
        app.MapGet("/v1/.well-known/keys", () => Json(KeySet()));
        app.MapGet("/harness/token", (string audience, string serviceUrl) => Results.Text(Token(audience, serviceUrl)));
    }

    public void Dispose() => _key.Dispose();

    private static IResult Json(JsonNode node) => Results.Text(node.ToJsonString(), "application/json");

    private JsonObject KeySet()
    {
        var parameters = _key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = KeyId,
                ["n"] = Base64Url.EncodeToString(parameters.Modulus),
                ["e"] = Base64Url.EncodeToString(parameters.Exponent),
                ["endorsements"] = new JsonArray("msteams"),
            }),
        };
    }

    /// <summary>A token as the channel sends it with every activity: RS256, for the bot, bound to the connector's address.</summary>
    private string Token(string audience, string serviceUrl)
    {
        var now = AheadClock.FromEnvironment().GetCurrentInstant().ToUnixTimeSeconds();
        var head = Part64($$"""{"typ":"JWT","alg":"RS256","kid":"{{KeyId}}"}""");
        var body = Part64(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"iss":"{{Issuer}}","aud":"{{JsonEncodedText.Encode(audience)}}","serviceurl":"{{JsonEncodedText.Encode(serviceUrl)}}","nbf":{{now - 300}},"exp":{{now + 3600}}}"""));
        var signature = _key.SignData(Encoding.ASCII.GetBytes($"{head}.{body}"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{head}.{body}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Part64(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
