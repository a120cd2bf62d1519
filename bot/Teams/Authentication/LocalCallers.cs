using System.Net;
using System.Net.Sockets;
using CioCoachBot.Teams.Inbound;
using CioCoachBot.Teams.Protocol;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace CioCoachBot.Teams.Authentication;

/// <summary>
/// Callers of a bot without an app id: only from this machine, by the TCP connection's own address, and only with a <c>serviceUrl</c> on this machine.
/// A request that a proxy or tunnel passed on is refused even though the connection is local, because whoever is behind it is not; so is one that was sent to another host name, as a web page could have its browser do.
/// </summary>
internal sealed class LocalCallers(ServiceHosts hosts, ServedTenants tenants) : ICallers
{
    private static readonly string[] MarksOfProxies = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-For", "X-Real-IP", "Via"];

    public ValueTask<Caller> ProveAsync(HttpContext context)
    {
        var local = RemoteAddress(context) is { } address && IPAddress.IsLoopback(address)
            && IsLoopbackName(context.Request.Host.Host)
            && !Array.Exists(MarksOfProxies, context.Request.Headers.ContainsKey);
        return ValueTask.FromResult(new Caller(local ? RefusedBecause.None : RefusedBecause.NotFromThisMachine, null));
    }

    public RefusedBecause Judge(Caller caller, Activity activity) =>
        activity.ServiceUrl is { Length: > 0 } url && hosts.Allow(url) is null ? RefusedBecause.ServiceHostNotAllowed
        : !tenants.Serve(activity) ? RefusedBecause.TenantNotServed
        : RefusedBecause.None;

    // HttpContext.Connection may have been rewritten from a header by middleware; the socket's end cannot be.
    private static IPAddress? RemoteAddress(HttpContext context)
    {
        try
        {
            return context.Features.Get<IConnectionSocketFeature>() is { Socket: var socket }
                ? (socket.RemoteEndPoint as IPEndPoint)?.Address
                : context.Connection.RemoteIpAddress;
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // It hung up already.
            return null;
        }
    }

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.AsSpan().Trim("[]"), out var address) && IPAddress.IsLoopback(address));
}
