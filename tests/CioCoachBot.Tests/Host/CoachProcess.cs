using System.Diagnostics;
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
    private readonly HttpClient _http;

    private CoachProcess(Process process, HttpClient http) => (_process, _http) = (process, http);

    public static async Task<CoachProcess> StartAsync(DirectoryInfo folder)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder.FullName, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        start.ArgumentList.Add($"--urls=http://127.0.0.1:{port}");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var running = new CoachProcess(process, http);
        await running.UntilReadyAsync();
        return running;
    }

    public async Task<HttpStatusCode> PostAsync(JsonObject activity, string serviceUrl)
    {
        activity["serviceUrl"] = serviceUrl;
        using var answer = await _http.PostAsJsonAsync("/api/messages", activity);
        return answer.StatusCode;
    }

    /// <summary>Turns the bot's clock as the page does.</summary>
    public async Task TurnClockAsync(string to, string person)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local/api/clock") { Content = JsonContent.Create(new { to, person }) };
        request.Headers.Add("Origin", _http.BaseAddress!.ToString().TrimEnd('/'));
        using var answer = await _http.SendAsync(request);
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

        _http.Dispose();
        _process.Dispose();
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
                using var answer = await _http.GetAsync("/readyz", limit.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                Assert.False(_process.HasExited, "The bot ended at its start.");
            }

            await Task.Delay(50, limit.Token);
        }
    }
}
