using CioCoachBot.Teams.Protocol;
using Microsoft.AspNetCore.Http;

namespace CioCoachBot.Teams.Authentication;

/// <summary>Who may call the bot.</summary>
internal interface ICallers
{
    /// <summary>Proves the caller before the body is read.</summary>
    ValueTask<Caller> ProveAsync(HttpContext context);

    /// <summary>Whether a proven caller may bring this activity. What the activity lacks is not judged here.</summary>
    RefusedBecause Judge(Caller caller, Activity activity);
}

/// <summary>A caller: proven, or refused.</summary>
/// <param name="Refused">Why it is not proven.</param>
/// <param name="Token">The token that proved it; null for a caller of this machine.</param>
internal readonly record struct Caller(RefusedBecause Refused, ProvenToken? Token);
