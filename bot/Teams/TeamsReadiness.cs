using CioCoachBot.Teams.Authentication;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Teams;

/// <summary>Whether the room can take callers: for the host's readiness probe.</summary>
public sealed class TeamsReadiness
{
    private readonly SigningKeys? _keys;

    internal TeamsReadiness(SigningKeys keys, IOptions<TeamsOptions> options) =>
        _keys = string.IsNullOrEmpty(options.Value.AppId) ? null : keys;

    /// <summary>True where the channel's signing keys are at hand, or none are needed because the bot runs without an app id.</summary>
    public bool HasKeys => _keys is null || _keys.Current is not null;
}
