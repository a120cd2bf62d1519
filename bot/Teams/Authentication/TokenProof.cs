using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace CioCoachBot.Teams.Authentication;

/// <summary>Checks issuer, key, algorithm, signature, lifetime and audience of a channel's token.</summary>
internal sealed class TokenProof
{
    /// <summary>The longest token that is looked at, in characters.</summary>
    public const int LongestToken = 16 * 1024;

    /// <summary>By how much clocks may differ.</summary>
    private static readonly Duration Skew = Duration.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };
    private readonly string _issuer;
    private readonly string? _audience;
    private int _signatureChecks;

    public TokenProof(IOptions<TeamsOptions> options)
    {
        _issuer = options.Value.Issuer;
        _audience = options.Value.AppId;
    }

    /// <summary>How many signatures were checked since the start.</summary>
    public int SignatureChecks => Volatile.Read(ref _signatureChecks);

    /// <summary>
    /// The token as far as it can be read before its key is known; null with the fault where it cannot be, or is not for us at a glance.
    /// </summary>
    public JsonWebToken? Read(string token, out RefusedBecause fault)
    {
        JsonWebToken jwt;
        try
        {
            jwt = new JsonWebToken(token);
            fault = !string.Equals(jwt.Issuer, _issuer, StringComparison.Ordinal) ? RefusedBecause.TokenIssuer
                : !string.Equals(jwt.Alg, SecurityAlgorithms.RsaSha256, StringComparison.Ordinal) || jwt.TryGetHeaderValue<object>("crit", out _) ? RefusedBecause.TokenAlgorithm
                : string.IsNullOrEmpty(jwt.Kid) ? RefusedBecause.TokenKeyUnknown
                : RefusedBecause.None;
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException or FormatException or System.Text.Json.JsonException)
        {
            fault = RefusedBecause.TokenMalformed;
            return null;
        }

        return fault == RefusedBecause.None ? jwt : null;
    }

    /// <summary>Proves the token with its key. Null with the fault where it does not hold now.</summary>
    public async ValueTask<(ProvenToken? Token, RefusedBecause Fault)> ProveAsync(
        JsonWebToken jwt, SigningKey key, SigningKeySet keys, Instant now)
    {
        Interlocked.Increment(ref _signatureChecks);
        var result = await _handler.ValidateTokenAsync(jwt, new TokenValidationParameters
        {
            IssuerSigningKey = key.Key,
            RequireSignedTokens = true,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidIssuer = _issuer,
            // Lifetime and audience follow below: the lifetime by our clock, the audience to the letter.
            ValidateLifetime = false,
            ValidateAudience = false,
        });
        if (!result.IsValid)
        {
            return (null, RefusedBecause.TokenSignature);
        }

        if (Lifetime(jwt) is not { } life || now < life.From || now > life.Until)
        {
            return (null, RefusedBecause.TokenLifetime);
        }

        return IsForUs(jwt)
            ? (new(ServiceUrlOf(jwt), key.Endorsements, life.From, life.Until, keys), RefusedBecause.None)
            : (null, RefusedBecause.TokenAudience);
    }

    private static (Instant From, Instant Until)? Lifetime(JsonWebToken jwt)
    {
        if (!jwt.TryGetPayloadValue<long>("exp", out var exp) || !IsInstant(exp))
        {
            return null;
        }

        var from = Instant.MinValue;
        if (jwt.TryGetPayloadValue<object>("nbf", out _))
        {
            if (!jwt.TryGetPayloadValue<long>("nbf", out var nbf) || !IsInstant(nbf))
            {
                return null;
            }

            from = Instant.FromUnixTimeSeconds(nbf) - Skew;
        }

        return (from, Instant.FromUnixTimeSeconds(exp) + Skew);
    }

    // Years 1970 to 9000: beyond them the calendar's arithmetic ends.
    private static bool IsInstant(long seconds) => seconds is >= 0 and < 220_000_000_000;

    private bool IsForUs(JsonWebToken jwt)
    {
        using var audiences = jwt.Audiences.GetEnumerator();
        return audiences.MoveNext() && string.Equals(
            audiences.Current, _audience, StringComparison.OrdinalIgnoreCase) && !audiences.MoveNext();
    }

    private static string? ServiceUrlOf(JsonWebToken jwt)
    {
        string? found = null;
        foreach (var claim in jwt.Claims)
        {
            if (!claim.Type.Equals("serviceurl", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (found is not null && !found.Equals(claim.Value, StringComparison.Ordinal))
            {
                return null;
            }

            found = claim.Value;
        }

        return found;
    }
}
