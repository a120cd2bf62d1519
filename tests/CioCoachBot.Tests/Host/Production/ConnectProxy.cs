using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CioCoachBot.Tests.Host.Production;

/// <summary>
/// The proxy of a company's network: the only way out. It takes <c>CONNECT host:443</c> for the hosts that it knows, and leads each to a
/// server on this machine; any other host is refused.
/// </summary>
internal sealed class ConnectProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly IReadOnlyCollection<string> _hosts;
    private readonly int _port;
    private readonly Task _accepting;

    /// <param name="hosts">Who may be asked for.</param>
    /// <param name="port">Where all of them are, on loopback.</param>
    public ConnectProxy(IReadOnlyCollection<string> hosts, int port)
    {
        (_hosts, _port) = (hosts, port);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>For <c>HTTPS_PROXY</c>.</summary>
    public string Address => $"http://{_listener.LocalEndpoint}";

    /// <summary>What was asked for, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true)
            {
                open.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var caller = client;
        using var server = new TcpClient();
        try
        {
            var stream = caller.GetStream();
            var target = (await RequestLineAsync(stream)).Split(' ') is ["CONNECT", var asked, ..] ? asked : "nothing";
            Asked.Enqueue(target);
            if (!_hosts.Any(host => target == host + ":443"))
            {
                await stream.WriteAsync("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), _stop.Token);
                return;
            }

            await server.ConnectAsync(IPAddress.Loopback, _port, _stop.Token);
            await stream.WriteAsync("HTTP/1.1 200 Connection established\r\n\r\n"u8.ToArray(), _stop.Token);
            await Task.WhenAny(stream.CopyToAsync(server.GetStream(), _stop.Token), server.GetStream().CopyToAsync(stream, _stop.Token));
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // Either side hung up.
        }
    }

    private async Task<string> RequestLineAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, _stop.Token) == 1)
        {
            head.Append((char)one[0]);
        }

        return head.ToString().Split('\r')[0];
    }
}
