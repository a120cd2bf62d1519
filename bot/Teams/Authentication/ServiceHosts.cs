using Microsoft.Extensions.Options;

namespace CioCoachBot.Teams.Authentication;

/// <summary>
/// The allow-list of connectors. Every reply is a call to an address that came in a request, with the bot's token on it, so the address
/// is checked when it comes in and again before each call:
/// what was stored is not trusted either.
/// </summary>
internal sealed class ServiceHosts
{
    private readonly string[] _exact;
    private readonly string[] _suffixes;
    private readonly LoopbackTrust _loopback;
    private readonly bool _loopbackOnly;

    public ServiceHosts(IOptions<TeamsOptions> options, LoopbackTrust loopback)
    {
        var hosts = options.Value.AllowedHosts.Count > 0 ? options.Value.AllowedHosts : [.. TeamsOptions.DefaultAllowedHosts];
        _exact = [.. hosts.Select(h => h.TrimStart('.'))];
        _suffixes = [.. hosts.Where(h => h.StartsWith('.'))];
        _loopback = loopback;
        _loopbackOnly = string.IsNullOrEmpty(options.Value.AppId);
    }

    /// <summary>
    /// The address to call, without a trailing slash, or null where it is not allowed: only absolute https on the default port, without
    /// user-info, query or fragment, on a listed host.
    /// A bot without an app id speaks to its own machine only, over http or https on any port.
    /// </summary>
    public string? Allow(string? serviceUrl)
    {
        if (string.IsNullOrEmpty(serviceUrl) || !IsPlain(serviceUrl) || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
            || uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            return null;
        }

        var allowed = IsLoopback(uri) ? _loopback.Connector && IsHttp(uri) : !_loopbackOnly && IsListed(uri);
        return allowed ? uri.GetLeftPart(UriPartial.Path).TrimEnd('/') : null;
    }

    private bool IsListed(Uri uri)
    {
        if (uri.Scheme != Uri.UriSchemeHttps || !uri.IsDefaultPort)
        {
            return false;
        }

        var host = uri.Host;
        foreach (var exact in _exact)
        {
            if (host.Equals(exact, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var suffix in _suffixes)
        {
            if (host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLoopback(Uri uri) => uri.IsLoopback && uri.HostNameType != UriHostNameType.Basic;

    private static bool IsHttp(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;

    // Readers of addresses differ on backslashes, white space and look-alike letters; a connector's address has none of them.
    private static bool IsPlain(string serviceUrl)
    {
        foreach (var c in serviceUrl)
        {
            if (c is <= ' ' or >= '\u007f' or '\\')
            {
                return false;
            }
        }

        return true;
    }
}
