using System.Collections.Frozen;
using CioCoachBot.Teams.Protocol;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Teams.Authentication;

/// <summary>The tenants that are served. A channel's token does not prove a tenant, so this list is what keeps others out.</summary>
internal sealed class ServedTenants(IOptions<TeamsOptions> options)
{
    private readonly FrozenSet<string> _tenants = options.Value.TenantIds.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where the activity's tenant is served. Without a list (only possible without an app id) every tenant is.</summary>
    public bool Serve(Activity activity) => _tenants.Count == 0 || (activity.TenantId is { } tenant && _tenants.Contains(tenant));
}
