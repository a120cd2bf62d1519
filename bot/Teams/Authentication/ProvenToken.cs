using System.Collections.Frozen;
using NodaTime;

namespace CioCoachBot.Teams.Authentication;

/// <summary>What is known of a caller's token once its signature, issuer, audience and lifetime were checked.</summary>
/// <param name="ServiceUrl">The signed connector address; null where the token has none.</param>
/// <param name="Endorsements">The channels that the signing key may speak for.</param>
/// <param name="ValidFrom">From when it holds, skew included.</param>
/// <param name="ValidUntil">Until when it holds, skew included.</param>
/// <param name="Keys">The key set that proved it: with another set it must be proven again.</param>
internal sealed record ProvenToken(
    string? ServiceUrl, FrozenSet<string> Endorsements, Instant ValidFrom, Instant ValidUntil, SigningKeySet Keys)
{
    public bool HoldsAt(Instant now, SigningKeySet keys) => ReferenceEquals(keys, Keys) && now >= ValidFrom && now <= ValidUntil;
}
