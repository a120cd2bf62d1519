using CioCoachBot.Teams.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace CioCoachBot.Teams.Authentication;

/// <summary>Callers that carry a token signed by the channel.</summary>
internal sealed class SignedCallers(
    TokenProof proof, SigningKeys signingKeys, ProvenTokens proven, ServiceHosts hosts, ServedTenants tenants, IClock clock) : ICallers
{
    private const string Scheme = "Bearer ";

    public ValueTask<Caller> ProveAsync(HttpContext context)
    {
        var header = context.Request.Headers[HeaderNames.Authorization];
        if (header.Count != 1 || BearerToken(header[0]) is not { } token)
        {
            return ValueTask.FromResult(new Caller(RefusedBecause.NoBearerToken, null));
        }

        if (token.Length > TokenProof.LongestToken)
        {
            return ValueTask.FromResult(new Caller(RefusedBecause.TokenMalformed, null));
        }

        var hash = ProvenTokens.HashOf(token);
        return signingKeys.Current is { } keys && proven.Find(hash, clock.GetCurrentInstant(), keys) is { } known
            ? ValueTask.FromResult(new Caller(RefusedBecause.None, known))
            : ProveNewAsync(token, hash);
    }

    public RefusedBecause Judge(Caller caller, Activity activity)
    {
        var token = caller.Token!;
        return activity.ChannelId is { Length: > 0 } channel && (
            channel != Channels.Teams || !token.Endorsements.Contains(channel)) ? RefusedBecause.ChannelNotEndorsed
            : activity.ServiceUrl is { Length: > 0 } url && !string.Equals(
                url, token.ServiceUrl, StringComparison.OrdinalIgnoreCase) ? RefusedBecause.ServiceUrlNotSigned
            : activity.ServiceUrl is { Length: > 0 } address && hosts.Allow(address) is null ? RefusedBecause.ServiceHostNotAllowed
            : !tenants.Serve(activity) ? RefusedBecause.TenantNotServed
            : RefusedBecause.None;
    }

    private static string? BearerToken(string? header)
    {
        if (header is null || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var token = header[Scheme.Length..];
        return token.Length > 0 && !token.AsSpan().ContainsAny(' ', '\t', ',') ? token : null;
    }

    private async ValueTask<Caller> ProveNewAsync(string token, ProvenTokens.Hash hash)
    {
        if (proof.Read(token, out var refused) is not { } jwt)
        {
            return new(refused, null);
        }

        if (signingKeys.Current is null)
        {
            await signingKeys.RefreshIfDueAsync();
        }

        if (signingKeys.Current is { } known && known.Find(jwt.Kid) is null)
        {
            await signingKeys.RefreshForUnknownKeyAsync();
        }

        if (signingKeys.Current is not { } keys)
        {
            return new(RefusedBecause.NoKeysYet, null);
        }

        if (keys.Find(jwt.Kid) is not { } key)
        {
            return new(RefusedBecause.TokenKeyUnknown, null);
        }

        var now = clock.GetCurrentInstant();
        var (provenToken, fault) = await proof.ProveAsync(jwt, key, keys, now);
        if (provenToken is not null)
        {
            proven.Add(hash, provenToken, now);
        }

        return new(fault, provenToken);
    }
}
