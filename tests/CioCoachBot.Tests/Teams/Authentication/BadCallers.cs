using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CioCoachBot.Teams.Inbound;
using Microsoft.IdentityModel.Tokens;
using static CioCoachBot.Tests.Teams.SigningChannel;

namespace CioCoachBot.Tests.Teams.Authentication;

/// <summary>Everything that must not get through, by name: how it differs from a good call, and the status it gets.</summary>
internal static class BadCallers
{
    public static IReadOnlyDictionary<string, (int Status, Action<Call, SigningChannel, DateTimeOffset> Make)> All { get; } = new Dictionary<string, (int, Action<Call, SigningChannel, DateTimeOffset>)>(StringComparer.Ordinal)
    {
        ["no header"] = (401, (c, _, _) => c.Authorization = null),
        ["no token"] = (401, (c, _, _) => c.Authorization = "Bearer"),
        ["empty token"] = (401, (c, _, _) => c.Authorization = "Bearer "),
        ["other scheme"] = (401, (c, _, _) => c.Authorization = "Basic " + Convert.ToBase64String("a:b"u8)),
        ["token without scheme"] = (401, (c, s, n) => c.Authorization = s.Token(n)),
        ["three parts"] = (401, (c, s, n) => c.Authorization = $"Bearer {s.Token(n)} more"),
        ["two headers"] = (401, (c, s, n) => c.Headers.Add(("Authorization", "Bearer " + s.Token(n)))),
        ["no JWT"] = (401, (c, _, _) => c.Authorization = "Bearer not-a-token"),
        ["broken JWT"] = (401, (c, _, _) => c.Authorization = "Bearer e30.!!!.e30"),
        ["header is no object"] = (401, (c, _, _) => c.Authorization = "Bearer " + Base64UrlEncoder.Encode("[]") + "." + Base64UrlEncoder.Encode("[]") + "."),
        ["over-long token"] = (401, (c, _, _) => c.Authorization = "Bearer " + new string('a', 20_000)),
        ["encrypted token"] = (401, (c, _, _) => c.Authorization = "Bearer " + Base64UrlEncoder.Encode("""{"alg":"RSA-OAEP","enc":"A256GCM","kid":"good"}""") + ".YQ.YQ.YQ.YQ"),
        ["unsigned"] = (401, (c, s, n) => c.Authorization = $"Bearer {SigningChannel.Unsigned(n, (h, _) => h["alg"] = "none")}."),
        ["unsigned without key id"] = (401, (c, s, n) => c.Authorization = $"Bearer {SigningChannel.Unsigned(n, (h, _) => { h["alg"] = "none"; h.Remove("kid"); })}."),
        ["signature cut off"] = (401, (c, s, n) => c.Authorization = $"Bearer {SigningChannel.Unsigned(n)}."),
        ["HS256 with the public key"] = (401, (c, s, n) => c.Authorization = "Bearer " + SignedWithPublicKey(s, n)),
        ["RS384"] = (401, (c, s, n) => c.Authorization = "Bearer " + s.Token(n, (h, _) => h["alg"] = "RS384", hash: HashAlgorithmName.SHA384)),
        ["RS512"] = (401, (c, s, n) => c.Authorization = "Bearer " + s.Token(n, (h, _) => h["alg"] = "RS512", hash: HashAlgorithmName.SHA512)),
        ["critical header that nobody knows"] = (401, Token((h, _) => h["crit"] = new JsonArray("exp"))),
        ["other issuer"] = (401, Token((_, p) => p["iss"] = "https://api.botframework.us")),
        ["issuer with a trailing slash"] = (401, Token((_, p) => p["iss"] = Issuer + "/")),
        ["emulator's issuer"] = (401, Token((_, p) => p["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),
        ["no issuer"] = (401, Token((_, p) => p.Remove("iss"))),
        ["other audience"] = (401, Token((_, p) => p["aud"] = "99999999-0b0a-4908-8706-050403020100")),
        ["no audience"] = (401, Token((_, p) => p.Remove("aud"))),
        ["two audiences"] = (401, Token((_, p) => p["aud"] = new JsonArray(AppId, "99999999-0b0a-4908-8706-050403020100"))),
        ["unknown key"] = (401, Token((h, _) => h["kid"] = "unknown")),
        ["no key id"] = (401, Token((h, _) => h.Remove("kid"))),
        ["signed by another key"] = (401, Token((h, _) => h["kid"] = "webchat-only")),
        ["key brought along"] = (401, (c, s, n) => c.Authorization = "Bearer " + SignedByBroughtKey(s, n)),
        ["payload changed"] = (401, (c, s, n) => c.Authorization = "Bearer " + WithOtherPayload(s, n)),
        ["expired"] = (401, Token((_, p) => p["exp"] = (long)p["nbf"]! + 60 - 301)),
        ["not yet valid"] = (401, Token((_, p) => p["nbf"] = (long)p["nbf"]! + 60 + 301)),
        ["never expires"] = (401, Token((_, p) => p.Remove("exp"))),
        ["expiry is no number"] = (401, Token((_, p) => p["exp"] = "tomorrow")),
        ["expiry beyond the calendar"] = (401, Token((_, p) => p["exp"] = 999_999_999_999_999)),
        ["key not endorsed for Teams"] = (403, (c, s, n) => c.Authorization = "Bearer " + s.Token(n, signedBy: "webchat-only")),
        ["key without endorsements"] = (403, (c, s, n) => c.Authorization = "Bearer " + s.Token(n, signedBy: "unendorsed")),
        ["web chat on Teams' host"] = (403, Body(a => a["channelId"] = "webchat")),
        ["channel in other letters"] = (403, Body(a => a["channelId"] = "MSTeams")),
        ["conversation of another tenant"] = (403, Body(a => a["conversation"]!["tenantId"] = OtherTenant)),
        ["connector address of another tenant"] = (403, Host($"https://smba.trafficmanager.net/emea/{OtherTenant}/")),
        ["other channel"] = (403, Body(a => a["channelId"] = "emulator")),
        ["no serviceurl claim"] = (403, Token((_, p) => p.Remove("serviceurl"))),
        ["other serviceurl claim"] = (403, Token((_, p) => p["serviceurl"] = "https://smba.trafficmanager.net/amer/")),
        ["two serviceurl claims"] = (403, Token((_, p) => p["serviceUrl"] = "https://smba.trafficmanager.net/amer/")),
        ["serviceurl claim without its slash"] = (403, Token((_, p) => p["serviceurl"] = ServiceUrl.TrimEnd('/'))),
        ["look-alike by suffix"] = (403, Host("https://smba.trafficmanager.net.evil.example/")),
        ["look-alike by prefix"] = (403, Host("https://evilsmba.trafficmanager.net/")),
        ["neighbour in the shared name space"] = (403, Host("https://evil.trafficmanager.net/")),
        ["under the exact host"] = (403, Host("https://evil.smba.trafficmanager.net/")),
        ["look-alike of the second host"] = (403, Host("https://evilteams.microsoft.com/")),
        ["suffix of the second host"] = (403, Host("https://smba.teams.microsoft.com.evil.example/")),
        ["government host in the public cloud"] = (403, Host("https://smba.infra.gov.teams.microsoft.us/teams/")),
        ["user-info"] = (403, Host("https://smba.trafficmanager.net@evil.example/")),
        ["user-info before the right host"] = (403, Host("https://me:pw@smba.trafficmanager.net/")),
        ["other port"] = (403, Host("https://smba.trafficmanager.net:8443/")),
        ["http"] = (403, Host("http://smba.trafficmanager.net/")),
        ["http on the https port"] = (403, Host("http://smba.trafficmanager.net:443/")),
        ["file"] = (403, Host("file:///etc/passwd")),
        ["backslash"] = (403, Host("https://smba.trafficmanager.net\\@evil.example/")),
        ["trailing dot"] = (403, Host("https://smba.trafficmanager.net./")),
        ["white space"] = (403, Host(" https://smba.trafficmanager.net/")),
        ["look-alike letter"] = (403, Host("https://smb\u0430.trafficmanager.net/")),
        ["query"] = (403, Host("https://smba.trafficmanager.net/?x=")),
        ["fragment"] = (403, Host("https://smba.trafficmanager.net/#")),
        ["loopback"] = (403, Host("http://127.0.0.1:3978/")),
        ["link-local metadata service"] = (403, Host("http://169.254.169.254/")),
        ["relative"] = (403, Host("/v3/")),
        ["other tenant"] = (403, Body(a => a["channelData"]!["tenant"]!["id"] = "55555555-aaaa-4bbb-8ccc-666666666666")),
        ["other tenant beside a served one"] = (403, Body(a =>
        {
            a["channelData"]!["tenant"]!["id"] = "55555555-aaaa-4bbb-8ccc-666666666666";
            a["conversation"]!["tenantId"] = Tenant;
        })),
        ["no tenant"] = (403, Body(a =>
        {
            a.Remove("channelData");
            a["conversation"]!.AsObject().Remove("tenantId");
        })),
        ["no type"] = (400, Body(a => a.Remove("type"))),
        ["type is a number"] = (400, Body(a => a["type"] = 7)),
        ["no channel id"] = (400, Body(a => a.Remove("channelId"))),
        ["empty channel id"] = (400, Body(a => a["channelId"] = "")),
        ["no service URL"] = (400, Body(a => a.Remove("serviceUrl"))),
        ["no conversation id"] = (400, Body(a => a["conversation"]!.AsObject().Remove("id"))),
        ["conversation is a string"] = (400, Body(a => a["conversation"] = "a:1")),
        ["empty body"] = (400, (c, _, _) => c.Body = ""),
        ["no JSON"] = (400, (c, _, _) => c.Body = "hello"),
        ["a list"] = (400, (c, _, _) => c.Body = "[]"),
        ["cut off"] = (400, (c, _, _) => c.Body = c.Body[..^5]),
        ["two values"] = (400, (c, _, _) => c.Body += "{}"),
        ["too deep"] = (400, (c, _, _) => c.Body = """{"x":""" + new string('[', 5000) + new string(']', 5000) + "}"),
        ["half a surrogate pair"] = (400, (c, _, _) => c.Body = c.Body.Replace("msteams", """\ud83d""", StringComparison.Ordinal)),
        ["broken UTF-8"] = (400, (c, _, _) => c.Bytes = [.. "{\"type\":\""u8, 0xff, 0xfe, .. "\"}"u8]),
        ["too large"] = (413, (c, _, _) => c.Body = Padded(MessageBody.Cap + 1)),
        ["too large without a declared length"] = (413, (c, _, _) => (c.Body, c.Chunked) = (Padded(MessageBody.Cap + 1), true)),
        ["too large and unproven"] = (413, (c, _, _) => (c.Body, c.Authorization) = (Padded(MessageBody.Cap + 1), null)),
        ["plain text"] = (415, (c, _, _) => c.ContentType = "text/plain"),
        ["no media type"] = (415, (c, _, _) => c.ContentType = null),
        ["form"] = (415, (c, _, _) => c.ContentType = "application/x-www-form-urlencoded"),
        ["other charset"] = (415, (c, _, _) => c.ContentType = "application/json; charset=utf-16"),
        ["compressed"] = (415, (c, _, _) => c.Headers.Add(("Content-Encoding", "gzip"))),
        ["other media type and unproven"] = (415, (c, _, _) => (c.ContentType, c.Authorization) = ("text/xml", null)),
        ["PUT"] = (405, (c, _, _) => c.Method = "PUT"),
        ["DELETE"] = (405, (c, _, _) => c.Method = "DELETE"),
        ["OPTIONS"] = (405, (c, _, _) => c.Method = "OPTIONS"),
    };

    private static Action<Call, SigningChannel, DateTimeOffset> Token(Action<JsonObject, JsonObject> change) =>
        (call, channel, now) => call.Authorization = "Bearer " + channel.Token(now, change);

    private static Action<Call, SigningChannel, DateTimeOffset> Body(Action<JsonObject> change) => (call, _, _) => call.Body = Samples.Message(change);

    // Signed and in the body alike: only the host is wrong.
    private static Action<Call, SigningChannel, DateTimeOffset> Host(string serviceUrl) => (call, channel, now) =>
    {
        call.Authorization = "Bearer " + channel.Token(now, (_, p) => p["serviceurl"] = serviceUrl);
        call.Body = Samples.Message(a => a["serviceUrl"] = serviceUrl);
    };

    private static string SignedWithPublicKey(SigningChannel channel, DateTimeOffset now)
    {
        var signed = SigningChannel.Unsigned(now, (h, _) => h["alg"] = "HS256");
        var publicKey = Encoding.ASCII.GetBytes(channel.Key("good").ExportSubjectPublicKeyInfoPem());
        return $"{signed}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(publicKey, Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string SignedByBroughtKey(SigningChannel channel, DateTimeOffset now)
    {
        using var own = RSA.Create(2048);
        var key = own.ExportParameters(includePrivateParameters: false);
        var signed = SigningChannel.Unsigned(now, (h, _) =>
        {
            h["jku"] = "https://evil.example/keys";
            h["jwk"] = new JsonObject { ["kty"] = "RSA", ["kid"] = "good", ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent) };
        });
        return $"{signed}.{Base64UrlEncoder.Encode(own.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string WithOtherPayload(SigningChannel channel, DateTimeOffset now)
    {
        var parts = channel.Token(now).Split('.');
        parts[1] = SigningChannel.Unsigned(now, (_, p) => p["exp"] = (long)p["exp"]! + 86400).Split('.')[1];
        return string.Join('.', parts);
    }

    private static string Padded(int length)
    {
        var body = Samples.Message();
        return body + new string(' ', length - Encoding.UTF8.GetByteCount(body));
    }
}
