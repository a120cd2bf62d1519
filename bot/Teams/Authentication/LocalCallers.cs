using CioCoachBot.Teams.Protocol;
using Microsoft.AspNetCore.Http;

namespace CioCoachBot.Teams.Authentication;

/// <summary>
/// Callers of a bot without an app id: only from this machine, by the TCP connection's own address, and only with a <c>serviceUrl</c> on
/// this machine.
/// A request that a proxy or tunnel passed on is refused even though the connection is local, because whoever is behind it is not; so is
/// one that was sent to another host name, as a web page could have its browser do.
/// </summary>
internal sealed class LocalCallers(ServiceHosts hosts, ServedTenants tenants) : ICallers
{
    public ValueTask<Caller> ProveAsync(HttpContext context) =>
        ValueTask.FromResult(new Caller(ThisMachine.Sent(context) ? RefusedBecause.None : RefusedBecause.NotFromThisMachine, null));

    public RefusedBecause Judge(Caller caller, Activity activity) =>
        activity.ServiceUrl is { Length: > 0 } url && hosts.Allow(url) is null ? RefusedBecause.ServiceHostNotAllowed
        : !tenants.Serve(activity) ? RefusedBecause.TenantNotServed
        : RefusedBecause.None;
}
