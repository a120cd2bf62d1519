namespace CioCoachBot.Teams.Authentication;

/// <summary>Where signing keys may come from.</summary>
internal static class MetadataAddress
{
    /// <summary>
    /// True for an absolute https address without user-info; for http only on this machine, and only where that is trusted.
    /// </summary>
    public static bool IsSafe(string? address, LoopbackTrust loopback) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (loopback.Metadata && uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
