using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace CioCoachBot.Teams.Authentication;

/// <summary>
/// Tells whether a request began on this machine: by the connection's own address, under a loopback name, and without a mark of a proxy
/// or tunnel that passed it on.
/// </summary>
public static class ThisMachine
{
    private static readonly string[] MarksOfProxies =
    [
        "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Server", "X-Original-For", "X-Original-Host",
        "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "True-Client-IP", "CF-Connecting-IP", "CF-Ray", "Via",
    ];

    /// <summary>True where it did.</summary>
    public static bool Sent(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return RemoteAddress(context) is { } address && IPAddress.IsLoopback(address)
            && IsLoopbackName(context.Request.Host.Host)
            && !Array.Exists(MarksOfProxies, context.Request.Headers.ContainsKey);
    }

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
