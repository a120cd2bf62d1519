using System.Collections.Frozen;
using CioCoachBot.Teams.Protocol;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Teams.Authentication;

/// <summary>The tenants that are served. A channel's token does not prove a tenant, so this list is what keeps others out.</summary>
internal sealed class ServedTenants(IOptions<TeamsOptions> options)
{
    private readonly FrozenSet<string> _tenants = options.Value.TenantIds.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// True where the activity's tenant is served, and nothing in it names another: neither the conversation nor the connector's address,
    /// whose path may end in a tenant.
    /// Without a list (only possible without an app id) every tenant is served.
    /// </summary>
    public bool Serve(Activity activity) =>
        Agrees(activity.Conversation?.TenantId, activity) && Agrees(TenantOf(activity.ServiceUrl), activity)
        && (_tenants.Count == 0 || (activity.TenantId is { } tenant && _tenants.Contains(tenant)));

    private static bool Agrees(string? said, Activity activity) =>
        string.IsNullOrEmpty(said) || string.Equals(said, activity.TenantId, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The tenant in an address such as <c>https://smba.trafficmanager.net/emea/11111111-…/</c>; null where its path ends in no id.
    /// </summary>
    private static string? TenantOf(string? serviceUrl)
    {
        var last = (serviceUrl ?? string.Empty).TrimEnd('/').Split('/')[^1];
        return Guid.TryParseExact(last, "D", out _) ? last : null;
    }
}
