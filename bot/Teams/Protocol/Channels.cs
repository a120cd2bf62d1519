namespace CioCoachBot.Teams.Protocol;

/// <summary>The channels of the Activity protocol that the bot knows.</summary>
internal static class Channels
{
    /// <summary>
    /// Microsoft Teams. The signing keys may speak for web chat, Direct Line and others too; the bot listens to Teams alone.
    /// </summary>
    public const string Teams = "msteams";
}
