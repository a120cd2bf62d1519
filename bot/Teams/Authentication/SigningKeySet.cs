using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using CioCoachBot.Teams.Protocol;
using Microsoft.IdentityModel.Tokens;

namespace CioCoachBot.Teams.Authentication;

/// <summary>One of the channel's signing keys, and the channels that it may speak for.</summary>
internal sealed record SigningKey(RsaSecurityKey Key, FrozenSet<string> Endorsements);

/// <summary>
/// The channel's signing keys by key id. Read by hand because the identity library drops the <c>endorsements</c> of a key.
/// </summary>
internal sealed class SigningKeySet
{
    private const int LeastModulusBytes = 2048 / 8;
    private readonly FrozenDictionary<string, SigningKey> _keys;
    private readonly byte[] _fingerprint;

    private SigningKeySet(FrozenDictionary<string, SigningKey> keys, byte[] fingerprint)
    {
        _keys = keys;
        _fingerprint = fingerprint;
    }

    /// <summary>The key of this id, or null.</summary>
    public SigningKey? Find(string? keyId) => keyId is not null && _keys.TryGetValue(keyId, out var key) ? key : null;

    /// <summary>True where both came from the same bytes.</summary>
    public bool IsSameAs(SigningKeySet? other) => other is not null && _fingerprint.AsSpan().SequenceEqual(other._fingerprint);

    /// <summary>
    /// Reads a JSON Web Key Set; keys that are no RSA signing key of at least 2048 bits with an id are passed over. Null where none is
    /// left.
    /// </summary>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public static SigningKeySet? Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.Property("keys"u8) is not { ValueKind: JsonValueKind.Array } list)
        {
            return null;
        }

        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var item in list.EnumerateArray())
        {
            if (ParseKey(item) is { } key)
            {
                keys[key.Key.KeyId] = key;
            }
        }

        return keys.Count == 0 ? null : new(keys.ToFrozenDictionary(StringComparer.Ordinal), SHA256.HashData(json.Span));
    }

    private static SigningKey? ParseKey(JsonElement item)
    {
        if (item.Text("kty"u8) != "RSA" || (item.Text("use"u8) ?? "sig") != "sig"
            || item.Text("kid"u8) is not { Length: > 0 } id || item.Text("n"u8) is not { } n || item.Text("e"u8) is not { } e)
        {
            return null;
        }

        try
        {
            var modulus = Base64UrlEncoder.DecodeBytes(n);
            return modulus.Length < LeastModulusBytes
                ? null
                : new(
                    new RsaSecurityKey(new RSAParameters { Modulus = modulus, Exponent = Base64UrlEncoder.DecodeBytes(e) }) { KeyId = id },
                    Endorsed(item).ToFrozenSet(StringComparer.Ordinal));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Endorsed(JsonElement item)
    {
        if (item.Property("endorsements"u8) is not { ValueKind: JsonValueKind.Array } list)
        {
            yield break;
        }

        foreach (var channel in list.EnumerateArray())
        {
            if (channel.ValueKind == JsonValueKind.String && channel.TextOrNull() is { Length: > 0 } id)
            {
                yield return id;
            }
        }
    }
}
