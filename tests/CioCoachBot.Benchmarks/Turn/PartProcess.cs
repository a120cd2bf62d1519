using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CioCoachBot.Benchmarks.Turn;

/// <summary>A process of the benchmark that listens on a port of its own, with what it costs.</summary>
internal sealed class PartProcess : IDisposable
{
    private readonly Process _process;

    private PartProcess(Process process, string address) => (_process, Address) = (process, address);

    /// <summary>The base address, without a trailing slash.</summary>
    public string Address { get; }

    /// <summary>User and kernel time since the start.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes and calls that wrote, as the system counts them since the start; null where it does not count.</summary>
    public (long Bytes, long Calls)? Written
    {
        get
        {
            var counts = $"/proc/{_process.Id.ToString(CultureInfo.InvariantCulture)}/io";
            return File.Exists(counts) ? (Count("write_bytes:"), Count("syscw:")) : null;

            long Count(string name) => long.Parse(
                File.ReadLines(counts).First(line => line.StartsWith(name, StringComparison.Ordinal)).AsSpan(name.Length), CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The most memory that was resident at once, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            var status = $"/proc/{_process.Id.ToString(CultureInfo.InvariantCulture)}/status";
            if (File.Exists(status))
            {
                var peak = File.ReadLines(status).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
                return long.Parse(peak.AsSpan(6).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) * 1024;
            }

            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Starts a part of this program and waits until it answers.</summary>
    public static async Task<PartProcess> StartAsync(string part, string readyPath, HttpClient http, IReadOnlyDictionary<string, string>? settings = null)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [typeof(PartProcess).Assembly.Location, part, address]) { UseShellExecute = false, RedirectStandardInput = true };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        var process = new PartProcess(Process.Start(start)!, address);
        try
        {
            await process.WaitUntilReadyAsync(new Uri(address + readyPath), http);
            return process;
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>Writes a line to the process's input.</summary>
    public Task TellAsync(string line) => _process.StandardInput.WriteLineAsync(line);

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private async Task WaitUntilReadyAsync(Uri ready, HttpClient http)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"A part of the benchmark ended at its start with exit code {_process.ExitCode}.");
            }

            try
            {
                using var answer = await http.GetAsync(ready);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        throw new TimeoutException($"{ready} was not ready after 30 seconds.");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
