using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using CioCoachBot.Host.Commands;

namespace CioCoachBot.Tests.Host;

/// <summary>The bot in a process of its own, which can be killed as a power cut would.</summary>
internal sealed class CoachProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();

    private CoachProcess(Process process, HttpClient http)
    {
        (_process, Http) = (process, http);
        process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>A caller at the bot's address.</summary>
    public HttpClient Http { get; }

    /// <summary>Starts the program that was built with the tests, in Development.</summary>
    public static Task<CoachProcess> StartAsync(DirectoryInfo folder) => StartAsync(folder, Built, Development);

    /// <summary>As <see cref="StartAsync(DirectoryInfo)"/>, on a database of a server.</summary>
    public static Task<CoachProcess> StartOnAsync(DirectoryInfo folder, string connectionString, TimeSpan? hold = null)
    {
        var environment = Development;
        environment["Storage__ConnectionString"] = connectionString;
        if (hold is { } held)
        {
            environment["Delivery__Hold"] = held.ToString("c", CultureInfo.InvariantCulture);
        }

        return StartAsync(folder.CreateSubdirectory(Path.GetRandomFileName()), Built, environment);
    }

    /// <summary>Starts a program and waits until it is ready.</summary>
    /// <param name="folder">Where its data is kept.</param>
    /// <param name="program">Its assembly.</param>
    /// <param name="environment">What it is told beside what the tests were.</param>
    public static async Task<CoachProcess> StartAsync(DirectoryInfo folder, string program, Dictionary<string, string> environment)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var process = Process.Start(Command(folder, program, address, environment))!;
        var running = new CoachProcess(process, new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(address) });
        try
        {
            await running.UntilReadyAsync();
            return running;
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it where it cannot start, and says how it ended.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> FailAsync(DirectoryInfo folder, string address)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var process = Process.Start(Command(folder, Built, address, Development))!;
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, output, await errors);
    }

    public async Task<HttpStatusCode> PostAsync(JsonObject activity, string serviceUrl)
    {
        activity["serviceUrl"] = serviceUrl;
        using var answer = await Http.PostAsJsonAsync("/api/messages", activity);
        return answer.StatusCode;
    }

    /// <summary>Turns the bot's clock as the page does.</summary>
    public async Task TurnClockAsync(string to, string person)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local/api/clock") { Content = JsonContent.Create(new { to, person }) };
        request.Headers.Add("Origin", Http.BaseAddress!.ToString().TrimEnd('/'));
        using var answer = await Http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        Http.Dispose();
        _process.Dispose();
    }

    private static string Built => typeof(CommandLine).Assembly.Location;

    private static Dictionary<string, string> Development => new(StringComparer.Ordinal) { ["ASPNETCORE_ENVIRONMENT"] = "Development" };

    private static ProcessStartInfo Command(DirectoryInfo folder, string program, string address, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [program, "--urls=" + address]) { WorkingDirectory = folder.FullName, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task UntilReadyAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            try
            {
                using var answer = await Http.GetAsync("/readyz", limit.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                Assert.False(_process.HasExited, "The bot ended at its start: " + string.Join(Environment.NewLine, _said));
            }

            await Task.Delay(50, limit.Token);
        }
    }
}
