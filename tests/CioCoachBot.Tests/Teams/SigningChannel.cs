using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CioCoachBot.Tests.Teams;

/// <summary>A channel with real RSA keys: signs tokens and publishes its keys.</summary>
internal sealed class SigningChannel : IDisposable
{
    public const string AppId = "0f0e0d0c-0b0a-4908-8706-050403020100";
    public const string Tenant = "11111111-aaaa-4bbb-8ccc-222222222222";
    public const string OtherTenant = "33333333-aaaa-4bbb-8ccc-444444444444";
    public const string ServiceUrl = $"https://smba.trafficmanager.net/emea/{Tenant}/";
    public const string Issuer = "https://api.botframework.com";

    private readonly Dictionary<string, RSA> _keys = [];
    private readonly JsonArray _published = [];

    public SigningChannel()
    {
        Publish("good", "msteams", "webchat");
        Publish("webchat-only", "webchat");
        Publish("unendorsed");
    }

    public RSA Key(string id) => _keys[id];

    public string Jwks => new JsonObject { ["keys"] = _published.DeepClone() }.ToJsonString();

    public void Publish(string id, params string[] endorsements)
    {
        var key = Keep(id);
        var parameters = key.ExportParameters(includePrivateParameters: false);
        var entry = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements.Length > 0)
        {
            entry["endorsements"] = new JsonArray([.. endorsements.Select(e => (JsonNode)e)]);
        }

        _published.Add(entry);
    }

    public RSA Keep(string id) => _keys[id] = RSA.Create(2048);

    /// <summary>A token; each change is made to the header and payload of a good one before it is signed.</summary>
    public string Token(DateTimeOffset now, Action<JsonObject, JsonObject>? change = null, string signedBy = "good", HashAlgorithmName? hash = null)
    {
        var signed = Unsigned(now, change, signedBy);
        var signature = _keys[signedBy].SignData(Encoding.ASCII.GetBytes(signed), hash ?? HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64UrlEncoder.Encode(signature)}";
    }

    public static string Unsigned(DateTimeOffset now, Action<JsonObject, JsonObject>? change = null, string kid = "good")
    {
        var header = new JsonObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = kid };
        var payload = new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = AppId,
            ["serviceurl"] = ServiceUrl,
            ["nbf"] = now.ToUnixTimeSeconds() - 60,
            ["exp"] = now.ToUnixTimeSeconds() + 3600,
        };
        change?.Invoke(header, payload);
        return $"{Encode(header)}.{Encode(payload)}";
    }

    public void Dispose()
    {
        foreach (var key in _keys.Values)
        {
            key.Dispose();
        }
    }

    private static string Encode(JsonObject part) => Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(part));
}
